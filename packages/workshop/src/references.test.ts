import { expect, it } from 'vitest'
import { printFaults } from './fault.js'
import { type Room, readRooms } from './house/rooms.js'
import { findReferenceFaults } from './references.js'

const model: Room = { folder: 'packages/rules', manifest: { name: '@a/model' }, references: [] }

const rules = (dependencies: Record<string, string>, references: readonly string[]): Room => ({
  folder: 'packages/rules',
  manifest: { name: '@a/rules', dependencies },
  references,
})

it('finds the same packages in references and dependencies', () => {
  expect(printFaults(findReferenceFaults(readRooms()))).toEqual([])
})

it('refuses a dependency without a reference', () => {
  expect(findReferenceFaults([model, rules({ '@a/model': '1.0.0' }, [])])).toHaveLength(1)
})

it('refuses a reference without a dependency', () => {
  expect(findReferenceFaults([model, rules({}, ['../model'])])).toHaveLength(1)
})

it('asks no reference to a package that compiles nothing', () => {
  const spec: Room = { folder: 'spec', manifest: { name: '@a/spec' } }
  expect(findReferenceFaults([spec, rules({ '@a/spec': '1.0.0' }, [])])).toEqual([])
})

import { expect, it } from 'vitest'
import { printFaults } from './fault.js'
import { readRooms } from './house.js'
import { findManifestFaults } from './manifests.js'

const sound = { name: '@a/model', license: 'Apache-2.0', description: 'Reads it' }

it('finds licence, description and place for every package', () => {
  expect(printFaults(findManifestFaults(readRooms()))).toEqual([])
})

it('refuses a package without a description', () => {
  const manifest = { name: '@a/model', license: 'Apache-2.0' }
  expect(printFaults(findManifestFaults([{ folder: 'packages/rules', manifest }]))).toEqual([
    'packages/rules: its package.json needs a description of one line',
  ])
})

it('refuses code licences for the norm base and the other way round', () => {
  expect(findManifestFaults([{ folder: 'spec', manifest: sound }])).toHaveLength(1)
  const manifest = { ...sound, license: 'CC-BY-4.0' }
  expect(findManifestFaults([{ folder: 'packages/rules', manifest }])).toHaveLength(1)
})

it('refuses a package the house order does not know', () => {
  expect(printFaults(findManifestFaults([{ folder: 'packages/attic', manifest: sound }])).join()).toContain(
    'house order',
  )
})

import { expect, it } from 'vitest'
import { printFaults } from './fault.js'
import { findReachableAddresses } from './fixture-addresses.js'
import { readTree } from './tree.js'

// Put together here, so that the gate does not refuse its own test.
const reachable = ['firm', 'nl'].join('.')

const find = (text: string, path = 'examples/a/fixtures/a.json') => findReachableAddresses([{ path, text }])

it('finds no address in the tree that could reach somebody', () => {
  expect(printFaults(findReachableAddresses(readTree()))).toEqual([])
})

it('refuses an e-mail address in any file', () => {
  expect(find(`"jan@${reachable}"`, 'spec/norms/a.yaml')).toHaveLength(1)
})

it.each(['https://', 'http://api.', 'postgres://user:secret@db.'])('refuses a host behind %s in a fixture', (start) => {
  expect(find(`${start}${reachable}/cases`)).not.toEqual([])
})

it('leaves links outside fixtures alone', () => {
  expect(find(`https://${reachable}`, 'docs/a.md')).toEqual([])
})

it.each([
  'jan@example.invalid',
  'https://api.example.invalid/cases',
  'http://localhost:3000',
  'postgres://postgres@127.0.0.1:5432/test',
  'npm:typescript@7.0.2',
  `import type { Spec } from '@verzuimspec/vocabulary'`,
  'https://json-schema.org/draft/2020-12/schema',
])('allows %s', (text) => {
  expect(find(text)).toEqual([])
})

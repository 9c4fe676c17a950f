import { testGolden } from '@verzuimspec/testing'
import { expect, it } from 'vitest'
import { readContracts } from './contract.js'
import { tinySpec } from './tiny-spec.js'

const identitySchemas = ['Aanmelding', 'NieuweSessie', 'Sessie', 'Probleem']
const identityPaths = ['/sessies', '/sessie']

const contracts = readContracts(tinySpec)

function print(path: string, entries: Readonly<Record<string, unknown>>, keep: (name: string) => boolean = () => true) {
  const kept = Object.entries(entries).filter(([name]) => keep(name))
  return { path, content: `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n` }
}

const isOwn = (name: string) => ![...identityPaths, ...identitySchemas].includes(name)

const ownParts = contracts.flatMap(({ role, document: { paths, components } }) => [
  print(`${role}-paths.json`, paths, isOwn),
  print(`${role}-schemas.json`, components.schemas, isOwn),
])

// What every contract has is shown of the first.
const sharedParts = contracts
  .slice(0, 1)
  .flatMap(({ document: { paths, components, ...rest } }) => [
    print('document.json', rest),
    print('session-paths.json', paths, (name) => identityPaths.includes(name)),
    print('components.json', components, (name) => name !== 'schemas'),
    print('session-schemas.json', components.schemas, (name) => identitySchemas.includes(name)),
  ])

it('writes a contract for each role', () => {
  expect(contracts.map(({ role }) => role)).toEqual(['lezer', 'schrijver', 'drukker'])
})

testGolden(import.meta.dirname, [...ownParts, ...sharedParts])

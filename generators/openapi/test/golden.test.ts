import { expect, it } from 'vitest'
import { readContracts } from './contract.js'
import { tinySpec } from './tiny-spec.js'

const identitySchemas = ['Aanmelding', 'NieuweSessie', 'Sessie', 'Probleem']
const identityPaths = ['/sessies', '/sessie']

const contracts = readContracts(tinySpec)

function print(entries: Readonly<Record<string, unknown>>, keep: (name: string) => boolean): string {
  const kept = Object.entries(entries).filter(([name]) => keep(name))
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`
}

it('writes a contract for each role', () => {
  expect(contracts.map(({ role }) => role)).toEqual(['lezer', 'schrijver', 'drukker'])
})

it.each(contracts)('writes what makes the contract of the $role its own', async ({ role, document }) => {
  const { paths, components } = document
  const isOwn = (name: string) => ![...identityPaths, ...identitySchemas].includes(name)
  await expect(print(paths, isOwn)).toMatchFileSnapshot(`golden/${role}-paths.json`)
  await expect(print(components.schemas, isOwn)).toMatchFileSnapshot(`golden/${role}-schemas.json`)
})

it('writes what every contract has', async () => {
  const [{ document } = { document: undefined }] = contracts
  if (document === undefined) throw new Error('no contract')
  const { paths, components, ...rest } = document
  await expect(print(rest, () => true)).toMatchFileSnapshot('golden/document.json')
  await expect(print(paths, (name) => identityPaths.includes(name))).toMatchFileSnapshot('golden/session-paths.json')
  await expect(print(components, (name) => name !== 'schemas')).toMatchFileSnapshot('golden/components.json')
  await expect(print(components.schemas, (name) => identitySchemas.includes(name))).toMatchFileSnapshot(
    'golden/session-schemas.json',
  )
})

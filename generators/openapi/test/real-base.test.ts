import { jsonSchemaGenerator } from '@verzuimspec/generate-json-schema'
import { compileRules } from '@verzuimspec/rules'
import { camelName, pascalName } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import type { OpenApiDocument, OperationObject } from '../src/index.js'
import { contractOf, readContracts, walk } from './contract.js'
import { openWide, readRealSpec } from './real-spec.js'

const spec = readRealSpec()
const wide = openWide(spec)
const rules = compileRules(spec)
const contracts = readContracts(spec)
const roles = Object.values(spec.roles).filter(({ usesSystem }) => usesSystem)

function operationsIn({ paths }: OpenApiDocument): readonly OperationObject[] {
  return Object.values(paths).flatMap((item) => Object.values(item))
}

function propertiesIn(document: OpenApiDocument): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  return walk(document.components.schemas).filter(([pointer]) => /\/properties\/[^/]+$/.test(pointer))
}

function normsOf(part: object): readonly string[] {
  return 'x-norms' in part ? (part['x-norms'] as readonly string[]) : []
}

const actions = { Alles: 'inzien', AllesVastleggen: 'vastleggen', AllesBijwerken: 'vastleggen' }

it.each(Object.entries(actions))('decides for every role and every element whether it is in %s', (name, action) => {
  for (const role of roles) {
    const schema = contractOf(wide, role.id).components.schemas[name]
    for (const data of Object.keys(spec.elements)) {
      const { verdict, missing } = rules.decide({ actor: role.id, action, data })
      const property = schema?.properties?.[camelName(data)]
      expect(property !== undefined, `${role.id} ${data}`).toBe(verdict !== 'deny')
      expect(property?.['x-facts'] ?? [], `${role.id} ${data}`).toEqual(missing)
    }
  }
})

const bodies = [
  { suffix: '', name: '' },
  { suffix: '-vastleggen', name: 'Vastleggen' },
]

const schemas = await jsonSchemaGenerator.generate({ base: spec, spec, options: {} })

it.each(bodies)('asks and shows what the JSON Schemas do: $name', ({ suffix, name }) => {
  const files = schemas.filter(({ path }) => path.includes('vastleggen') === (suffix !== ''))
  expect(files.length).toBeGreaterThan(3)
  for (const { path, content } of files) {
    const { 'x-role': role, 'x-entity': entity, properties, required } = JSON.parse(content)
    const schema = contractOf(spec, role).components.schemas[`${pascalName(entity)}${name}`]
    expect({ properties: schema?.properties, required: schema?.required }, path).toEqual({ properties, required })
  }
})

it('decides for every role and every element whether it is a column of an export', () => {
  for (const role of roles) {
    const operation = contractOf(wide, role.id).paths['/uitdraaien/allen']?.get
    const columns = JSON.stringify(operation?.responses['200'] ?? {})
    for (const data of Object.keys(spec.elements)) {
      const { verdict } = rules.decide({ actor: role.id, action: 'uitdraaien', data })
      expect(columns.includes(`"name":"${camelName(data)}"`), `${role.id} ${data}`).toBe(verdict !== 'deny')
    }
  }
})

it('has no trace of an element that a role may do nothing with', () => {
  let denied = 0
  for (const role of roles) {
    // A norm may be named after a datum it is about; what it says of that datum is public.
    const text = JSON.stringify(contractOf(wide, role.id), (key, value) => (key.endsWith('-norms') ? undefined : value))
    for (const data of Object.keys(spec.elements)) {
      const verdicts = ['inzien', 'vastleggen', 'uitdraaien'].map(
        (action) => rules.decide({ actor: role.id, action, data }).verdict,
      )
      if (verdicts.some((verdict) => verdict !== 'deny')) continue
      denied += 1
      expect(text, `${role.id} ${data}`).not.toMatch(new RegExp(`["/](${data}|${camelName(data)})["/]`))
    }
  }
  expect(denied).toBeGreaterThan(50)
})

it.each(contracts)('names norms that exist for every property and operation of $role', ({ document }) => {
  const parts = [...propertiesIn(document), ...operationsIn(document).map((one) => [one.operationId, one] as const)]
  expect(parts.length).toBeGreaterThan(10)
  for (const [place, part] of parts) {
    expect(normsOf(part).length, place).toBeGreaterThan(0)
    expect(normsOf(part).filter((norm) => !Object.hasOwn(spec.norms, norm))).toEqual([])
  }
})

it('gives the employer no path, tag or schema of the medical module', () => {
  const document = contractOf(spec, 'werkgever')
  const medical = Object.values(spec.entities).filter(({ module }) => module === 'medisch')
  expect(medical.length).toBeGreaterThan(0)
  for (const { id, collection } of medical) {
    expect(Object.keys(document.paths).filter((path) => path.includes(collection))).toEqual([])
    expect(document.tags.map(({ name }) => name)).not.toContain(id)
  }
  expect(JSON.stringify(document)).not.toContain('"x-module":"medisch"')
  expect(JSON.stringify(contractOf(spec, 'bedrijfsarts'))).toContain('"x-module":"medisch"')
})

it('gives the employer’s own administrator a session and nothing else', () => {
  expect(Object.keys(contractOf(spec, 'systeembeheerder-werkgever').paths)).toEqual(['/sessies', '/sessie'])
})

it('shows the planning to exactly the roles the case is kept for', () => {
  const shown = roles.filter(({ id }) => contractOf(spec, id).paths['/verzuimgevallen/{id}/planning'] !== undefined)
  const readers = spec.entities.verzuimgeval?.readBy ?? []
  expect(shown.map(({ id }) => id)).toEqual([...readers].sort())
})

it('says that it is no legal advice, and what it was made from', () => {
  for (const { document } of contracts) {
    expect(document.info.description).toContain('geen juridisch advies')
    expect(document.info['x-generated-from']).toBe(`norm base ${spec.version} as of 2026-01-01`)
  }
})

it('writes the same bytes twice', () => {
  const again = readContracts(readRealSpec())
  expect(again.map(({ content }) => content)).toEqual(contracts.map(({ content }) => content))
})

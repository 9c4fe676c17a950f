import { compileRules, type Operation, operationsOf } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { readRealSpec } from '../test/real-spec.js'
import { tinySpec } from '../test/tiny-spec.js'
import { audiencesOf } from './audiences-of.js'
import { createSchema, updateSchema } from './body-schemas.js'
import { generateJsonSchemas } from './generate-json-schemas.js'
import { recordSchema } from './record-schema.js'

const spec = readRealSpec()

function operation(id: string): Operation {
  const found = operationsOf(compileRules(spec), 'werkgever').find((one) => one.id === id)
  if (found === undefined) throw new Error(`no operation ${id}`)
  return found
}

it('writes for the roles asked for', () => {
  const files = generateJsonSchemas(spec, { roles: ['claimbeoordelaar'] })
  expect(files.map(({ path }) => path)).toEqual(['claimbeoordelaar/claimdossier.schema.json'])
})

it('finds the roles asked for', () => {
  expect(audiencesOf(spec, ['werkgever']).map(({ label }) => label.en)).toEqual(['Employer'])
})

it('requires of a record its keys and what every new record has', () => {
  const { required } = recordSchema(spec, operation('ziekmelding-inzien'))
  expect(required).toEqual(['id', 'verzuimgevalId', 'datumZiekmelding'])
})

it('requires of a new record its parent, and no identifier', () => {
  const { required, properties } = createSchema(spec, operation('ziekmelding-vastleggen'))
  expect(required).toEqual(['verzuimgevalId', 'datumZiekmelding'])
  expect(Object.keys(properties ?? {})).not.toContain('id')
})

it('asks of a change at least one property, and lets no record move to another parent', () => {
  const { minProperties, required, properties } = updateSchema(spec, operation('ziekmelding-bijwerken'))
  expect({ minProperties, required }).toEqual({ minProperties: 1, required: undefined })
  expect(Object.keys(properties ?? {})).not.toContain('verzuimgevalId')
})

it('says which profile it followed', () => {
  const [file] = generateJsonSchemas(tinySpec, { profile: 'ruim' })
  expect(JSON.parse(file?.content ?? '')).toMatchObject({ 'x-profile': 'ruim' })
})

it('refuses a profile it does not know', () => {
  expect(() => generateJsonSchemas(tinySpec, { profile: 'rum' })).toThrow('did you mean `ruim`?')
})

it('freezes its files', () => {
  expect(generateJsonSchemas(tinySpec).every((file) => Object.isFrozen(file))).toBe(true)
})

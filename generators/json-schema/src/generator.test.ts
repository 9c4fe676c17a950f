import { compileRules, type Operation, operationsOf } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { generate } from '../test/generate.js'
import { readRealSpec } from '../test/real-spec.js'
import { tinySpec } from '../test/tiny-spec.js'
import { createSchema, updateSchema } from './build/body-schemas.js'
import { recordSchema } from './build/record-schema.js'

const spec = readRealSpec()

function operation(id: string): Operation {
  const found = operationsOf(compileRules(spec), 'werkgever').find((one) => one.id === id)
  if (found === undefined) throw new Error(`no operation ${id}`)
  return found
}

it('writes for the roles asked for', async () => {
  const files = await generate(spec, { roles: ['claimbeoordelaar'] })
  expect(files.map(({ path }) => path)).toEqual(['claimbeoordelaar/claimdossier.schema.json'])
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

it('says which profile it followed', async () => {
  const [file] = await generate(tinySpec, { profile: 'ruim' })
  expect(JSON.parse(file?.content ?? '')).toMatchObject({ 'x-profile': 'ruim' })
})

it('refuses a profile it does not know', async () => {
  await expect(generate(tinySpec, { profile: 'rum' })).rejects.toThrow('did you mean `ruim`?')
})

it('freezes its files', async () => {
  expect((await generate(tinySpec)).every((file) => Object.isFrozen(file))).toBe(true)
})

it.each([
  [{ roles: 'arts' }, 'options#/roles error wrong-type'],
  [{ rolls: [] }, 'did you mean `roles`?'],
  [{ constructor: 1 }, 'options#/constructor error unknown-property'],
  [JSON.parse('{"__proto__": 1}'), 'options#/__proto__ error unknown-property'],
])('refuses the options %j, at their place', async (options, message) => {
  await expect(generate(tinySpec, options)).rejects.toThrow(message)
})

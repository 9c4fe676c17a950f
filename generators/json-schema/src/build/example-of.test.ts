import { expect, it } from 'vitest'
import { exampleOf } from './example-of.js'
import type { JsonSchema } from './json-schema.js'

const cases: readonly { given: JsonSchema; want: unknown }[] = [
  { given: { type: 'string', format: 'date' }, want: '2026-01-05' },
  { given: { type: 'string', enum: ['open', 'gedaan'] }, want: 'open' },
  { given: { type: 'string', const: 'werkgever' }, want: 'werkgever' },
  { given: { type: 'number', minimum: 0, maximum: 100 }, want: 50 },
  { given: { type: 'array' }, want: [] },
  { given: { type: 'array', items: { type: 'boolean' } }, want: [true] },
  { given: { type: 'integer', examples: [7, 8] }, want: 7 },
  { given: { type: 'object' }, want: {} },
]

it.each(cases)('makes $want for $given', ({ given, want }) => {
  expect(exampleOf(given)).toEqual(want)
})

const uncertain: JsonSchema = { type: 'string', 'x-facts': ['toestemming'] }

it('leaves out what depends on facts', () => {
  expect(exampleOf({ type: 'object', properties: { a: { type: 'integer' }, b: uncertain } })).toEqual({ a: 50 })
})

it('shows what depends on facts where an object may not be empty', () => {
  expect(exampleOf({ type: 'object', minProperties: 1, properties: { b: uncertain } })).toEqual({ b: 'voorbeeld' })
})

it('refuses a schema it cannot see through', () => {
  expect(() => exampleOf({ $ref: '#/components/schemas/Sessie' })).toThrow('resolve its `$ref`')
})

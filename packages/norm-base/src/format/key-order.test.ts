import { join } from 'node:path'
import type { JSONSchema } from 'json-schema-to-typescript'
import { expect, it } from 'vitest'
import { readKindSchemas } from '../../tools/read-schemas.js'
import { kinds } from '../tree/kinds.js'
import { orderKeys } from './key-order.js'

const { schemas } = readKindSchemas(join(import.meta.dirname, '../../../../spec/schema'))

function keysIn(schema: JSONSchema): readonly string[] {
  const properties = Object.entries(schema.properties ?? {})
  const below = [schema.items, schema.additionalProperties].filter((part) => typeof part === 'object')
  return [
    ...properties.flatMap(([key, value]) => [key, ...keysIn(value)]),
    ...below.flatMap((part) => keysIn(part as JSONSchema)),
  ]
}

it.each(kinds.map(({ name }) => name))('has a place for every key of %s', (kind) => {
  const ordered = orderKeys(kind, ['no-key-of-any-schema', ...new Set(keysIn(schemas[kind] ?? {}))])
  expect(ordered.at(-1)).toBe('no-key-of-any-schema')
})

it('keeps the order of keys it does not know', () => {
  expect(orderKeys('roles', ['z', 'secrecy', 'a', 'nl'])).toEqual(['nl', 'secrecy', 'z', 'a'])
})

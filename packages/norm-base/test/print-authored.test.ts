import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JSONSchema } from 'json-schema-to-typescript'
import { expect, it } from 'vitest'
import { printAuthored } from '../tools/print-authored.js'
import { readKindSchemas } from '../tools/read-schemas.js'

const packageDir = join(import.meta.dirname, '..')

it('finds the committed types current with the schemas; `npm run authored` in packages/norm-base renews them', async () => {
  const { definitions, schemas } = readKindSchemas(join(packageDir, '../../spec/schema'))
  const { path, content } = await printAuthored(definitions, schemas)
  expect(readFileSync(join(packageDir, path), 'utf8')).toBe(content)
})

it('names each titled part once and leaves out what no type can say', async () => {
  const definitions: JSONSchema = { $defs: { Id: { title: 'Id', type: 'string' } } }
  const role: JSONSchema = {
    title: 'AuthoredRole',
    type: 'object',
    additionalProperties: false,
    properties: { within: { description: 'Its ceiling.', $ref: 'defs.schema.json#/$defs/Id' } },
    anyOf: [{ required: ['within'] }],
  }
  expect((await printAuthored(definitions, { roles: role })).content).toBe(`\
// Generated from spec/schema by packages/norm-base/tools/print-authored.ts; do not edit.

export type Id = string

export interface Authored {
  roles: AuthoredRole
}
export interface AuthoredRole {
  within?: Id
}
`)
})

it('never downloads a schema of another host', async () => {
  const remote = {
    title: 'A',
    type: 'object',
    properties: { b: { allOf: [{ $ref: 'http://example.invalid/b.json' }] } },
  }
  await expect(printAuthored({ $defs: {} }, { a: remote as never })).rejects.toThrow()
})

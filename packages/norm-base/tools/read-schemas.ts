import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JSONSchema } from 'json-schema-to-typescript'
import { kinds } from '../src/tree/kinds.js'
import type { SchemasByKind } from './bundle-schemas.js'

function readSchema(dir: string, file: string): JSONSchema {
  return JSON.parse(readFileSync(join(dir, file), 'utf8'))
}

/** The schema of every kind, and the definitions they share. */
export function readKindSchemas(dir: string): { definitions: JSONSchema; schemas: SchemasByKind } {
  const schemas = kinds.map((kind) => [kind.name, readSchema(dir, kind.schema)])
  return { definitions: readSchema(dir, 'defs.schema.json'), schemas: Object.fromEntries(schemas) }
}

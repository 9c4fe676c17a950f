import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expandSchema, type ReadSchema } from '../src/shape/expand-schema.js'
import type { Shape } from '../src/shape/shape.js'
import { kinds } from '../src/tree/kinds.js'

/** The shape of a file of every kind, and of every definition of a schema, in their order. */
export interface SchemaFolder {
  readonly files: Readonly<Record<string, Shape>>
  readonly definitions: readonly Shape[]
  /** What linking makes of some of them. */
  readonly linkedForms: readonly Shape[]
}

function definitionsIn(file: string, read: ReadSchema): readonly Shape[] {
  const { $defs = {} } = read(file) as { $defs?: object }
  return Object.keys($defs).map((name) => expandSchema(`${file}#/$defs/${name}`, read))
}

/** Reads the schemas of the norm base in a folder. */
export function readSchemaFolder(dir: string): SchemaFolder {
  const read: ReadSchema = (file) => JSON.parse(readFileSync(join(dir, file), 'utf8'))
  const files = kinds.map(({ name, schema }) => [name, expandSchema(schema, read)] as const)
  return {
    files: Object.fromEntries(files),
    definitions: ['defs.schema.json', ...kinds.map(({ schema }) => schema)].flatMap((file) =>
      definitionsIn(file, read),
    ),
    linkedForms: definitionsIn('linked.schema.json', read),
  }
}

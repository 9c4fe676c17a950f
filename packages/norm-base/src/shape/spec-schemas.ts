import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSchemas, type Document, type Schemas, type ShapeIssue } from '@verzuimspec/input'
import { resolvedKinds, resolvedShape } from '../resolved/resolved-shape.js'
import { type Kind, type KindName, kinds } from '../tree/kinds.js'
import { expandSchema, type ReadSchema } from './expand-schema.js'
import { ownKeywords, type Shape } from './shape.js'

/** The schemas of the norm base: what is wrong with a file by them, and what they say of each kind. */
export interface SpecSchemas extends Schemas {
  /** The shape of a whole file of a kind. */
  readonly fileShape: (kind: KindName) => Shape
  /** The shape of one entry of a kind. */
  readonly entryShape: (kind: KindName) => Shape
  /** What is wrong with a resolved norm base: these schemas as they say it of the linked form. */
  readonly checkResolved: (document: Document) => readonly ShapeIssue[]
}

const shared = ['defs.schema.json', 'linked.schema.json']

/** The name under which what is said of a resolved norm base is compiled; no file has it. */
const resolved = 'resolved'

function kindOf(name: KindName): Kind {
  return kinds.find((kind) => kind.name === name) ?? kinds[0]
}

/**
 * The schemas of the norm base as some source gives them, each read when it is first needed.
 *
 * @throws Error of `read`, or of a schema that is none, when it is first needed.
 */
export function specSchemasOf(read: ReadSchema): SpecSchemas {
  const shapes = new Map<KindName, Shape>()
  const fileShape = (name: KindName) => {
    const shape = shapes.get(name) ?? expandSchema(kindOf(name).schema, read)
    shapes.set(name, shape)
    return shape
  }
  const entryShape = (name: KindName) => {
    const shape = fileShape(name)
    return kindOf(name).id?.includes('<key>') && shape.additionalProperties ? shape.additionalProperties : shape
  }
  const readAny = (name: string) => (name === resolved ? resolvedShape(resolvedKinds(entryShape)) : read(name))
  const schemas = compileSchemas(readAny, { shared, keywords: ownKeywords })
  return { ...schemas, fileShape, entryShape, checkResolved: (document) => schemas.check(resolved, document) }
}

/**
 * Reads the schemas in a folder. Reading one norm base after another, hand the same schemas to each.
 *
 * @throws Error from the file system or of JSON when a schema is missing or broken.
 * @example
 * readSchemas('spec/schema').check('facts.schema.json', readYaml('geschil: { nl: Geschil, en: Dispute }', 'facts.yaml').document) // []
 */
export function readSchemas(dir: string): SpecSchemas {
  const files = new Map<string, object>()
  return specSchemasOf((file) => {
    const schema = files.get(file) ?? (JSON.parse(readFileSync(join(dir, file), 'utf8')) as object)
    files.set(file, schema)
    return schema
  })
}

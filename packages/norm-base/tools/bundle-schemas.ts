import type { JSONSchema } from 'json-schema-to-typescript'

/** The schema of a file of each kind, by name of the kind. */
export type SchemasByKind = Readonly<Record<string, JSONSchema>>

type Named = Map<string, JSONSchema>

// What no type can say: conditions between properties, and how many items a list has.
const untyped = new Set(['$schema', 'anyOf', 'if', 'then', 'minItems'])

function isNode(value: unknown): value is JSONSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function referTo(name: string): JSONSchema {
  return { $ref: `#/$defs/${name}` }
}

// The type printer inlines a reference that has a description beside it, and so loses the name of what it refers to.
function plainNode(node: JSONSchema, named: Named): JSONSchema {
  if (node.$ref !== undefined) return referTo(node.$ref.split('/').at(-1) ?? '')
  const kept = Object.entries(node).filter(([key]) => !untyped.has(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, plainValue(value, named)]))
}

function plainValue(value: unknown, named: Named): unknown {
  if (Array.isArray(value)) return value.map((item) => plainValue(item, named))
  if (!isNode(value)) return value
  const node = plainNode(value, named)
  if (typeof node.title !== 'string') return node
  named.set(node.title, node)
  return referTo(node.title)
}

/**
 * Turns the schemas of the norm base into one schema in which every titled part is a definition, so that each part gets
 * one named type. Its properties are the kinds.
 */
export function bundleSchemas(definitions: JSONSchema, schemas: SchemasByKind): JSONSchema {
  const named: Named = new Map()
  plainValue(definitions.$defs, named)
  const properties = plainValue(schemas, named) as Record<string, JSONSchema>
  const sorted = [...named].sort(([a], [b]) => (a < b ? -1 : 1))
  const root = { type: 'object', additionalProperties: false, properties, required: Object.keys(schemas) } as const
  return { title: 'Authored', ...root, $defs: Object.fromEntries(sorted) }
}

import type { ContractProperty } from './contract.js'
import type { ContractDocument, Json } from './contract-document.js'

const schemaPrefix = '#/components/schemas/'

function follow({ components }: ContractDocument, schema: Json): Json {
  const { $ref } = schema
  return typeof $ref === 'string' ? (components.schemas[$ref.slice(schemaPrefix.length)] ?? {}) : schema
}

function readProperty(name: string, schema: Json): ContractProperty {
  const element = schema['x-element']
  return Object.freeze({ name, ...(typeof element === 'string' ? { element } : {}) })
}

/** What a payload holds: the columns of an export, the properties of a record, or those of the records of a list. */
export function readProperties(document: ContractDocument, schema: Json): readonly ContractProperty[] {
  const columns = schema['x-columns']
  if (Array.isArray(columns)) return columns.map((column: Json) => readProperty(String(column.name), column))
  const properties = Object.entries((follow(document, schema).properties ?? {}) as Readonly<Record<string, Json>>)
  const [only, ...others] = properties
  const items = only?.[1].items
  if (others.length === 0 && items !== undefined) return readProperties(document, items as Json)
  return properties.map(([name, property]) => readProperty(name, property))
}

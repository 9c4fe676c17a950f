import type { GeneratedFile } from '@verzuimspec/vocabulary'
import type { Shape } from '../src/shape/shape.js'
import { type NamedType, printTypes, type TypeField } from './print-types.js'
import type { SchemaFolder } from './schema-folder.js'
import { structureOf, typeOf } from './type-of.js'

const banner = '// Generated from spec/schema by packages/norm-base/tools/print-authored.ts; do not edit.'

const nameOf = (shape: Shape) => shape.title

function shapesBelow(shape: Shape): readonly Shape[] {
  const { properties = {}, items, additionalProperties, oneOf = [] } = shape
  const values = additionalProperties || undefined
  const below = [...Object.values(properties), ...oneOf, ...[items, values].flatMap((child) => child ?? [])]
  return [shape, ...below.flatMap(shapesBelow)]
}

function bodyOf(shape: Shape): NamedType['body'] {
  if (shape.properties === undefined) return structureOf(shape, nameOf)
  const fields = Object.entries(shape.properties).map(([name, field]): readonly [string, TypeField] => {
    const optional = !shape.required?.includes(name)
    return [name, { type: typeOf(field, nameOf), description: field.description, optional }]
  })
  return Object.fromEntries(fields)
}

/**
 * The types of the authored YAML as one TypeScript file; `Authored` holds the content of a file of each kind, and each
 * titled shape has a type of its own, but for lists.
 */
export async function printAuthored({ files, definitions }: Omit<SchemaFolder, 'linkedForms'>): Promise<GeneratedFile> {
  const ofKinds = Object.entries(files).map(([kind, shape]) => [kind, { type: typeOf(shape, nameOf) }])
  const root = { name: 'Authored', description: 'What a file of each kind holds.', body: Object.fromEntries(ofKinds) }
  const named = new Map<string, NamedType>()
  // Where a definition is used, it has a description of that use.
  for (const shape of [...definitions, ...Object.values(files)].flatMap(shapesBelow)) {
    const { title: name, items } = shape
    if (name === undefined || items !== undefined || named.has(name)) continue
    const { description } = definitions.find(({ title }) => title === name) ?? shape
    named.set(name, { name, description, body: bodyOf(shape) })
  }
  return { path: 'src/tree/authored.ts', content: await printTypes(root, [...named.values()], banner) }
}

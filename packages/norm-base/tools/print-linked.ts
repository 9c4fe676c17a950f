import type { GeneratedFile } from '@verzuimspec/vocabulary'
import { type LinkedField, linkedFields } from '../src/shape/linked-fields.js'
import type { Shape } from '../src/shape/shape.js'
import { type Kind, kinds } from '../src/tree/kinds.js'
import { type NamedType, printTypes, type TypeField } from './print-types.js'
import type { SchemaFolder } from './schema-folder.js'
import { structureOf, typeOf } from './type-of.js'

const banner = '// Generated from spec/schema by packages/norm-base/tools/print-linked.ts; do not edit.'

function nameOf(shape: Shape): string | undefined {
  return shape['x-becomes'] ?? shape['x-linked']?.title ?? shape.title?.replace(/^Authored/, '')
}

function fieldOf(field: LinkedField): TypeField {
  if (field.origin === 'label') return { type: 'Text' }
  const { description } = field.shape
  const type = typeOf(field.shape, nameOf)
  if (field.origin === 'added') return { type, description, optional: field.shape.optional ?? false }
  const isLeftOut = !field.required && field.shape.default === undefined
  return { type: field.shape.default === null ? `${type} | null` : type, description, optional: isLeftOut }
}

function bodyOf(shape: Shape, hasId: boolean): NamedType['body'] {
  if (shape.properties === undefined) return structureOf(shape, nameOf)
  const id = shape['x-id'] ?? 'id'
  const own = hasId ? [[id, { type: id === 'id' ? 'Id' : 'ArticleRef' }]] : []
  const fields = linkedFields(shape).map((field) => [field.name, fieldOf(field)])
  return Object.fromEntries([...own, ...fields])
}

interface Placed {
  readonly shape: Shape
  readonly hasId: boolean
}

function shapesBelow({ shape, hasId }: Placed): readonly Placed[] {
  const fields = linkedFields(shape).flatMap((field) => (field.origin === 'label' ? [] : field.shape))
  const values = shape.additionalProperties || undefined
  const below: readonly Placed[] = [
    ...[...fields, ...(shape.oneOf ?? []), ...(shape.items ? [shape.items] : [])].map((child) => ({
      shape: child,
      hasId: false,
    })),
    ...(values ? [{ shape: values, hasId: shape['x-listed'] ?? false }] : []),
  ]
  return [{ shape, hasId }, ...(shape['x-becomes'] ? [] : below.flatMap(shapesBelow))]
}

function namedTypes(placed: readonly Placed[], definitions: readonly Shape[]): readonly NamedType[] {
  const named = new Map<string, NamedType>()
  for (const { shape, hasId } of placed.flatMap(shapesBelow)) {
    const name = nameOf(shape)
    if (name === undefined || shape.items || shape['x-becomes'] || named.has(name)) continue
    // Where a definition is used, it has a description of that use.
    const { description } = shape['x-linked'] ?? definitions.find((one) => nameOf(one) === name) ?? shape
    named.set(name, { name, description, body: bodyOf(shape, hasId) })
  }
  return [...named.values()]
}

interface LinkedPart {
  readonly name: string
  readonly file: Shape
  readonly entry: Shape
}

function partsOf(files: SchemaFolder['files']): readonly LinkedPart[] {
  return kinds.flatMap((kind: Kind) => {
    const file = files[kind.name] ?? {}
    const entry = kind.id?.includes('<key>') ? file.additionalProperties || file : file
    return kind.id === null ? [] : [{ name: kind.part ?? kind.name, file, entry }]
  })
}

function rootOf(parts: readonly LinkedPart[]): NamedType {
  const version = { type: 'string', description: 'Semantic: a lost permission is a breaking change.' }
  const collections = parts.map(({ name, file, entry }) => {
    const { description } = entry['x-linked'] ?? file
    return [name, { type: `Readonly<Record<Id, ${nameOf(entry)}>>`, description }] as const
  })
  const description = 'The whole norm base: every version of every entry, keys sorted.'
  return { name: 'NormBase', description, body: { version, ...Object.fromEntries(collections) } }
}

/** The types of the linked entries as one TypeScript file; `NormBase` holds the entries of each kind by their ids. */
export async function printLinked({ files, definitions, linkedForms }: SchemaFolder): Promise<GeneratedFile> {
  const parts = partsOf(files)
  const placed: readonly Placed[] = [
    ...parts.map(({ entry }) => ({ shape: entry, hasId: true })),
    ...linkedForms.map((shape) => ({ shape, hasId: false })),
  ]
  const named = namedTypes(placed, [...linkedForms, ...definitions])
  return { path: 'src/generated/entries.ts', content: await printTypes(rootOf(parts), named, banner) }
}

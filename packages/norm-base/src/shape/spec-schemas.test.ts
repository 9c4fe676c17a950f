import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { linkOrThrow, schemas, treeWith } from '../../test/fixture.js'
import { linkedForms } from '../link/forms/linked-forms.js'
import { type Kind, kinds } from '../tree/kinds.js'
import { ownKeywords, type Shape } from './shape.js'

function shapesBelow(path: string, shape: Shape): readonly (readonly [string, Shape])[] {
  const { properties = {}, items, additionalProperties, propertyNames, oneOf = [] } = shape
  const parts = [items, additionalProperties || undefined, propertyNames, ...oneOf].flatMap((part) => part ?? [])
  return [
    [path, shape],
    ...Object.entries(properties).flatMap(([name, field]) => shapesBelow(`${path}/${name}`, field)),
    ...parts.flatMap((part) => shapesBelow(`${path}/*`, part)),
  ]
}

const schemaDir = join(import.meta.dirname, '../../../../spec/schema')

const shapes = kinds.flatMap(({ name }) => shapesBelow(name, schemas.fileShape(name)))

/** The properties of a schema, as it stands in its file, that have no description of their own. */
function barePaths(node: unknown, path: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const {
    properties = {},
    'x-adds': added = {},
    if: _if,
    then: _then,
    ...rest
  } = node as Readonly<Record<string, object>>
  const fields = [...Object.entries(properties), ...Object.entries(added)].flatMap(([name, field]) => {
    const { description = '' } = field as { description?: string }
    const bare = /^[A-Za-z].{5,}[.?]$/.test(description) ? [] : [`${path}/${name}`]
    return [...bare, ...barePaths(field, `${path}/${name}`)]
  })
  return [...fields, ...Object.entries(rest).flatMap(([key, child]) => barePaths(child, `${path}/${key}`))]
}

it('has every property say what it is, where it stands', () => {
  const files = readdirSync(schemaDir).filter((file) => file.endsWith('.schema.json'))
  expect(files.length).toBeGreaterThan(kinds.length)
  const bare = files.flatMap((file) => barePaths(JSON.parse(readFileSync(join(schemaDir, file), 'utf8')), file))
  expect(bare).toEqual([])
})

it('reads a schema for every kind, and has no kind without one', () => {
  const used = new Set<string>([...kinds.map(({ schema }) => schema), 'defs.schema.json', 'linked.schema.json'])
  expect(readdirSync(schemaDir).sort()).toEqual([...used].sort())
})

it('uses no word of its own that nobody reads', () => {
  const used = new Set(shapes.flatMap(([, shape]) => Object.keys(shape)).filter((key) => key.startsWith('x-')))
  expect([...used].sort()).toEqual([...ownKeywords].sort())
})

it('names only forms that linking knows', () => {
  const forms = new Set(shapes.flatMap(([, shape]) => shape['x-becomes'] ?? []))
  expect([...forms].sort()).toEqual(Object.keys(linkedForms).sort())
})

it('gives every entry of the fixture each field that its schema adds', () => {
  const { version, ...parts } = linkOrThrow(treeWith())
  const collections = new Map(Object.entries<object>(parts))
  for (const { name, part = name, id } of kinds as readonly Kind[]) {
    const shape = schemas.entryShape(name as (typeof kinds)[number]['name'])
    const added = Object.entries(shape['x-adds'] ?? {}).filter(([, { optional }]) => !optional)
    const entries = Object.entries(collections.get(part) ?? {}).filter(([key]) => part === name || key.startsWith(name))
    for (const [field] of id === null ? [] : added) {
      for (const [, entry] of entries) expect(entry).toHaveProperty(field)
    }
  }
})

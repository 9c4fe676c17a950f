import type { GeneratedFile } from '@verzuimspec/vocabulary'
import { type LinkedField, linkedFields } from '../src/shape/linked-fields.js'
import type { Shape } from '../src/shape/shape.js'
import { type Kind, kinds } from '../src/tree/kinds.js'
import type { SchemaFolder } from './schema-folder.js'

const head = `// Generated from spec/schema by packages/norm-base/tools/print-idle-fields.ts; do not edit.

/** The fields of linked entries that no program acts on: words for people, what a statement rests on, and remarks. */
`

function isIdle({ properties = {}, items = {}, ...shape }: Shape): boolean {
  const isText = shape['x-words'] || properties.nl?.['x-words']
  const cites = [shape, items].some((part) => ['norms', 'articles'].includes(part['x-refers-to'] ?? ''))
  return Boolean(isText || cites || shape['x-about'])
}

function shapesBelow(shape: Shape): readonly Shape[] {
  const { properties = {}, items, additionalProperties } = shape
  const values = [items, additionalProperties || undefined].flatMap((child) => child ?? [])
  const below = [...Object.values(properties), ...values].filter((child) => !child['x-left-out'])
  return [shape, ...below.flatMap(shapesBelow)]
}

function namesOf(fields: readonly LinkedField[]): readonly string[] {
  return fields.flatMap((field) => (field.origin === 'label' || isIdle(field.shape) ? field.name : []))
}

/** The names of the fields that no program acts on, as one TypeScript file. */
export function printIdleFields({ files }: Pick<SchemaFolder, 'files'>): GeneratedFile {
  const ofEntries = kinds.filter(({ id }: Kind) => id !== null).flatMap(({ name }) => files[name] ?? [])
  const shapes = ofEntries.flatMap(shapesBelow)
  const names = [...new Set(shapes.flatMap((shape) => namesOf(linkedFields(shape))))].sort()
  const lines = names.map((name) => `  '${name}',\n`).join('')
  return {
    path: 'src/generated/idle-fields.ts',
    content: `${head}export const idleFields: readonly string[] = Object.freeze([\n${lines}])\n`,
  }
}

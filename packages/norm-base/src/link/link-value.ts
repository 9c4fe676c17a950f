import { linkedFields } from '../shape/linked-fields.js'
import type { Shape } from '../shape/shape.js'
import { linkedForms } from './forms/linked-forms.js'

type Fields = Readonly<Record<string, unknown>>

function linkFields(shape: Shape, value: Fields, added: Fields): readonly (readonly [string, unknown])[] {
  return linkedFields(shape).map((field) => {
    if (field.origin === 'label') return [field.name, { nl: value.nl, en: value.en }]
    if (field.origin === 'added') return [field.name, added[field.name]]
    const authored = value[field.name]
    return [field.name, authored === undefined ? field.shape.default : linkValue(field.shape, authored)]
  })
}

/**
 * The linked form of a map by its shape: its own id first, its fields in the order of the schema, the label folded,
 * defaults filled in.
 *
 * @param added the values of the fields that its shape adds
 */
export function linkObject(shape: Shape, value: Fields, id: string | undefined, added: Fields = {}): Fields {
  const fields = [[shape['x-id'] ?? 'id', id] as const, ...linkFields(shape, value, added)]
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined))
}

function linkMap(shape: Shape, value: Fields): unknown {
  const below = shape.additionalProperties || {}
  if (shape['x-listed']) return Object.entries(value).map(([key, child]) => linkObject(below, child as Fields, key))
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, linkValue(below, child)]))
}

/** The linked form of a valid value by its shape. */
export function linkValue(shape: Shape, value: unknown): unknown {
  const form = linkedForms[shape['x-becomes'] ?? '']
  if (form !== undefined) return form(value)
  if (Array.isArray(value)) return value.map((item) => linkValue(shape.items ?? {}, item))
  if (typeof value !== 'object' || value === null) return value
  return shape.properties ? linkObject(shape, value as Fields, undefined) : linkMap(shape, value as Fields)
}

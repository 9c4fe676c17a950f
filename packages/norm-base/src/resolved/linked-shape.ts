import { type LinkedField, linkedFields } from '../shape/linked-fields.js'
import type { Shape } from '../shape/shape.js'

type Named = readonly [string, Shape]

function labelShape({ properties = {} }: Shape): Shape {
  const { nl = {}, en = {} } = properties
  return { type: 'object', additionalProperties: false, properties: { nl, en }, required: ['nl', 'en'] }
}

// What its default says is empty may be so once it is filled in.
function withDefault(shape: Shape, filledIn: unknown): Shape {
  if (filledIn === null) return { oneOf: [{ type: 'null' }, shape], ...refersTo(shape) }
  if (typeof filledIn !== 'object') return shape
  const { minItems: _items, minProperties: _properties, ...loose } = shape
  return loose
}

function fieldShape(owner: Shape, field: LinkedField): Shape {
  if (field.origin === 'label') return labelShape(owner)
  if (field.origin === 'authored') return withDefault(linkedShape(field.shape), field.shape.default)
  const { before: _before, from: _from, optional: _optional, ...shape } = field.shape
  return shape
}

function isRequired(field: LinkedField): boolean {
  if (field.origin === 'label') return true
  if (field.origin === 'added') return field.shape.optional !== true
  return field.required || field.shape.default !== undefined
}

/** The linked form of a map with fields: its id first, then what linking makes of what the author wrote. */
export function linkedObject(shape: Shape, id?: Shape): Shape {
  const fields = linkedFields(shape)
  const own: readonly Named[] = id === undefined ? [] : [[shape['x-id'] ?? 'id', id]]
  const properties = [...own, ...fields.map((field): Named => [field.name, fieldShape(shape, field)])]
  const required = [...own.map(([name]) => name), ...fields.filter(isRequired).map(({ name }) => name)]
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties), required }
}

function refersTo(shape: Shape): Shape {
  const { 'x-refers-to': to, 'x-refers-as': as } = shape
  return { ...(to && { 'x-refers-to': to }), ...(as && { 'x-refers-as': as }) }
}

/** What a schema says of a value as its author writes it, said of the same value once linked. */
export function linkedShape(shape: Shape): Shape {
  const { 'x-becomes': form, properties, items, additionalProperties: values } = shape
  if (form !== undefined) return { ...refersTo(shape), $ref: `linked.schema.json#/$defs/${form}` }
  if (properties !== undefined) return linkedObject(shape)
  if (items !== undefined) return { ...shape, items: linkedShape(items) }
  if (!values) return shape
  if (shape['x-listed']) return { type: 'array', items: linkedObject(values, shape.propertyNames ?? {}) }
  return { ...shape, additionalProperties: linkedShape(values) }
}

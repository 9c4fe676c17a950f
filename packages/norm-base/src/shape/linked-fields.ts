import type { AddedShape, Shape } from './shape.js'

/** One field of a linked entry, and where its value comes from. */
export type LinkedField = { readonly name: string } & (
  | { readonly origin: 'authored'; readonly shape: Shape; readonly required: boolean }
  | { readonly origin: 'label' }
  | { readonly origin: 'added'; readonly shape: AddedShape }
)

function fieldsAt(shape: Shape, name: string, field: Shape): readonly LinkedField[] {
  const label = shape['x-label']
  if (label !== undefined && name === 'nl') return [{ name: label, origin: 'label' }]
  if (field['x-left-out'] || (label !== undefined && name === 'en')) return []
  return [{ name, origin: 'authored', shape: field, required: shape.required?.includes(name) ?? false }]
}

/** The fields that a map has once linked, but for its id, in the order in which they are printed. */
export function linkedFields(shape: Shape): readonly LinkedField[] {
  const added = Object.entries(shape['x-adds'] ?? {})
  return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => [
    ...added
      .filter(([, { before }]) => before === name)
      .map(([adding, addedShape]) => ({ name: adding, origin: 'added', shape: addedShape }) as const),
    ...fieldsAt(shape, name, field),
  ])
}

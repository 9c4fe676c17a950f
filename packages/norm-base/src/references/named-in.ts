import type { Path } from '@verzuimspec/input'
import type { Shape } from '../shape/shape.js'
import { childrenOf, type Shaped } from '../shape/walk.js'

/** A text that names something, where it stands, and the shape that says what it names. */
export interface Named {
  readonly text: string
  readonly path: Path
  readonly by: Shape
}

// A position is written as one text, and linked as two.
function isPosition(value: object): value is { readonly divergence: string; readonly position: string } {
  return 'divergence' in value && 'position' in value
}

function textsIn(value: unknown, path: Path): readonly Omit<Named, 'by'>[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (typeof value !== 'object' || value === null) return []
  if (isPosition(value)) return [{ text: `${value.divergence}/${value.position}`, path }]
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return children.flatMap(([step, child]) => textsIn(child, [...path, step]))
}

/** Every text of a value that names something by its shape, authored or linked. */
export function namedIn(shaped: Shaped): readonly Named[] {
  const { shape, value, path } = shaped
  if (shape['x-refers-to'] !== undefined) return textsIn(value, path).map((found) => ({ ...found, by: shape }))
  const by = shape.propertyNames
  const isKeyed = by?.['x-refers-to'] !== undefined && typeof value === 'object' && value !== null
  const keys = isKeyed ? Object.keys(value).map((key) => ({ text: key, path: [...path, key], by })) : []
  return [...keys, ...childrenOf(shaped).flatMap(namedIn)]
}

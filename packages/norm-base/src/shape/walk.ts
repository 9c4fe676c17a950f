import type { Path } from '@verzuimspec/input'
import type { Shape } from './shape.js'

/** A value, the shape it should have, and where it stands. */
export interface Shaped {
  readonly shape: Shape
  readonly value: unknown
  readonly path: Path
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The shape of what stands under a key or at a place in a list; undefined where the schema says nothing of it. */
export function shapeBelow(shape: Shape, step: string | number): Shape | undefined {
  if (shape.items !== undefined) return shape.items
  const field = Object.entries(shape.properties ?? {}).find(([name]) => name === step)?.[1]
  return field ?? (shape.additionalProperties === false ? undefined : shape.additionalProperties)
}

/** What stands right below a value and is spoken of by its schema. */
export function childrenOf({ shape, value, path }: Shaped): readonly Shaped[] {
  const entries = Array.isArray(value) ? [...value.entries()] : isMap(value) ? Object.entries(value) : []
  return entries.flatMap(([step, child]) => {
    const below = shapeBelow(shape, step)
    return below === undefined ? [] : [{ shape: below, value: child, path: [...path, step] }]
  })
}

/** A value and everything in it that its schema speaks of, outer before inner, in the order of the author. */
export function walkShape(shaped: Shaped): readonly Shaped[] {
  return [shaped, ...childrenOf(shaped).flatMap(walkShape)]
}

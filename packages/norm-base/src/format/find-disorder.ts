import type { Path } from '@verzuimspec/input'
import type { SpecSchemas } from '../shape/spec-schemas.js'
import { walkShape } from '../shape/walk.js'
import type { Entry } from '../tree/entry.js'
import { orderKeys } from './order-keys.js'

/** A map whose keys do not stand in the order of its schema. */
export interface Disorder {
  /** The first key that stands elsewhere than it should. */
  readonly path: Path
  readonly expected: readonly string[]
}

/**
 * The maps of an entry whose keys do not stand in the order of its schema; `formatNormBase` puts them right.
 *
 * @example
 * findDisorder(entriesOfKind(tree.files.flatMap(entriesOf), 'roles')[0], schemas) // []
 */
export function findDisorder(entry: Entry, schemas: SpecSchemas): readonly Disorder[] {
  const all = walkShape({ shape: schemas.entryShape(entry.kind), value: entry.value, path: [] })
  return all.flatMap(({ shape, value, path }) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
    const keys = Object.keys(value)
    const expected = orderKeys(shape, keys)
    const first = keys.find((key, index) => key !== expected[index])
    return first === undefined ? [] : [{ path: [...path, first], expected }]
  })
}

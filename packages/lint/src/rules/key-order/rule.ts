import type { Path } from '@verzuimspec/input'
import type { Entry } from '@verzuimspec/norm-base'
import { namedMaps, orderKeys } from '@verzuimspec/norm-base'
import type { LintRule } from '../lint-rule.js'

interface Disorder {
  readonly path: Path
  readonly expected: readonly string[]
}

function disorderOf({ kind }: Entry, value: object, path: Path): readonly Disorder[] {
  if (Array.isArray(value) || namedMaps.includes(String(path.at(-1)))) return []
  const keys = Object.keys(value)
  const expected = orderKeys(kind, keys)
  const first = keys.find((key, index) => key !== expected[index])
  return first === undefined ? [] : [{ path: [...path, first], expected }]
}

function findDisorder(entry: Entry, value: unknown, path: Path): readonly Disorder[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, child]) => findDisorder(entry, child, [...path, key]))
  return [...disorderOf(entry, value, path), ...below]
}

/** A map whose keys do not stand in the one order of its kind. `formatNormBase` puts them right. */
export const keyOrder: LintRule<'key-order'> = {
  code: 'key-order',
  check: ({ entries }) =>
    entries.flatMap((entry) =>
      findDisorder(entry, entry.value, []).map(({ path, expected }) => {
        const at = entry.file.placeOfKey([...entry.path, ...path])
        return { code: 'key-order', at, subject: entry.id, expected }
      }),
    ),
}

/** `VERRUIMING`: someone may see or do more than the masks give. `VERSMALLING`: less. */
export type DriftChange = 'VERRUIMING' | 'VERSMALLING'

/** One difference between what the masks give and what a database has. */
export interface Drift {
  readonly change: DriftChange
  /** `missing`: the masks have it, the database does not. `extra`: the other way round. */
  readonly found: 'missing' | 'extra'
  readonly item: string
}

type Found = Drift['found']

// What holds back instead of giving: without it there is more to see.
const guards: Readonly<Record<string, Readonly<Record<Found, DriftChange>>>> = {
  rls: { missing: 'VERRUIMING', extra: 'VERSMALLING' },
  force: { missing: 'VERRUIMING', extra: 'VERSMALLING' },
  restriction: { missing: 'VERRUIMING', extra: 'VERSMALLING' },
  // Whoever else owns it may change it.
  owner: { missing: 'VERRUIMING', extra: 'VERRUIMING' },
}

const gift: Readonly<Record<Found, DriftChange>> = { missing: 'VERSMALLING', extra: 'VERRUIMING' }

function classify(item: string, found: Found): Drift {
  const [kind = ''] = item.split(' ', 1)
  return Object.freeze({ change: (guards[kind] ?? gift)[found], found, item })
}

/**
 * The differences between what the masks give (`expectedItems`) and the rows of `driftQuery` on a live database,
 * wideners first, sorted. A policy or view that was changed by hand is one difference each way: the one the masks made
 * is missing, and a `changed` one is extra. Empty when the database is as the masks left it.
 *
 * @example
 * describeDrift(['grant vz.a naam r SELECT'], [{ item: 'grant vz.a * r SELECT' }]).map(({ change }) => change) // ['VERRUIMING', 'VERSMALLING']
 */
export function describeDrift(
  expected: readonly string[],
  actualRows: readonly { readonly item: string }[],
): readonly Drift[] {
  const actual = new Set(actualRows.map(({ item }) => item))
  const wanted = new Set(expected)
  const missing = [...wanted].filter((item) => !actual.has(item)).map((item) => classify(item, 'missing'))
  const extra = [...actual].filter((item) => !wanted.has(item)).map((item) => classify(item, 'extra'))
  const order = ({ change, item, found }: Drift): string => `${change} ${item} ${found}`
  return Object.freeze([...missing, ...extra].toSorted((a, b) => (order(a) < order(b) ? -1 : 1)))
}

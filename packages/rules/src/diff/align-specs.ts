import type { Spec } from '@verzuimspec/model'

const shared = ['roles', 'actions', 'elements', 'facts', 'purposes'] as const

// Both get the same keys in the same order, so that both number their cells and facts alike.
function unite(some: object, others: object): object {
  const entries: Readonly<Record<string, unknown>> = { ...others, ...some }
  return Object.fromEntries(
    Object.keys(entries)
      .sort()
      .map((id) => [id, entries[id]]),
  )
}

function widen(spec: Spec, other: Spec): Spec {
  const united = shared.map((part) => [part, unite(spec[part], other[part])])
  return { ...spec, ...Object.fromEntries(united) }
}

/** Two norm bases with one vocabulary: of a role or element that only one of them has, the other says nothing. */
export function alignSpecs(a: Spec, b: Spec): readonly [Spec, Spec] {
  return [widen(a, b), widen(b, a)]
}

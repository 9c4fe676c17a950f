import type { Id } from '@verzuimspec/vocabulary'
import type { ReferenceKind } from '../issues/issue.js'
import type { Entry } from '../tree/entry.js'

/** The identifiers there are, by what they identify. */
export type KnownIds = ReadonlyMap<ReferenceKind, ReadonlySet<Id>>

function partsOf({ kind, id, value }: Entry): readonly (readonly [ReferenceKind, Id])[] {
  const { positions = {}, properties = {} } = (value ?? {}) as { positions?: object; properties?: object }
  if (kind === 'divergences') return Object.keys(positions).map((key) => ['positions', `${id}/${key}`])
  if (kind === 'entities') return Object.keys(properties).map((key) => ['properties', `${id}/${key}`])
  return []
}

/** Collects the identifiers of entries, and of the positions of divergences and the properties of entities. */
export function knownIdsOf(entries: readonly Entry[]): KnownIds {
  const known = new Map<ReferenceKind, Set<Id>>()
  for (const entry of entries) {
    for (const [target, id] of [[entry.kind, entry.id] as const, ...partsOf(entry)]) {
      known.set(target, (known.get(target) ?? new Set()).add(id))
    }
  }
  return known
}

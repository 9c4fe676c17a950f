import type { Id } from '@verzuimspec/vocabulary'

/** The items under each identifier they name; an item that names one twice stands there once. */
export function indexMany<T>(items: readonly T[], idsOf: (item: T) => readonly Id[]): ReadonlyMap<Id, readonly T[]> {
  const index = new Map<Id, T[]>()
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      const known = index.get(id)
      if (known === undefined) index.set(id, [item])
      else known.push(item)
    }
  }
  return index
}

import type { ArticleRef, ConcordanceRow, Id, IsoDate } from '@verzuimspec/vocabulary'
import { type Entry, entriesOfKind } from '../../tree/entry.js'

/** What linking one entry must know of the others. */
export interface LinkContext {
  /** The elements of each category. */
  readonly elementsOf: ReadonlyMap<Id, readonly Id[]>
  readonly concordance: ReadonlyMap<ArticleRef, Pick<ConcordanceRow, 'now' | 'verified'>>
  /** The last day of each source that has one. */
  readonly lastDays: ReadonlyMap<Id, IsoDate>
}

function groupElements(entries: readonly Entry[]): ReadonlyMap<Id, readonly Id[]> {
  const groups = new Map<Id, readonly Id[]>()
  for (const { id, value } of entriesOfKind(entries, 'elements')) {
    groups.set(value.category, [...(groups.get(value.category) ?? []), id])
  }
  return groups
}

function listLastDays(entries: readonly Entry[]): ReadonlyMap<Id, IsoDate> {
  const sources = entriesOfKind(entries, 'sources')
  return new Map(
    sources.flatMap(({ id, value }) => (value.validTo === undefined ? [] : [[id, value.validTo] as const])),
  )
}

/** Gathers it from all entries, which must be valid. */
export function linkContextOf(entries: readonly Entry[]): LinkContext {
  return {
    elementsOf: groupElements(entries),
    concordance: new Map(entriesOfKind(entries, 'concordance').map(({ id, value }) => [id, value])),
    lastDays: listLastDays(entries),
  }
}

import type { Id, NormBase } from '@verzuimspec/vocabulary'

/** A part of the norm base that holds entries by id. */
export type NormBasePart = Exclude<keyof NormBase, 'version'>

/** One entry by where it stands. */
export interface EntryRef {
  readonly part: NormBasePart
  readonly id: Id
}

/** What one field of an entry said and says; absent when the field was or is not there. */
export interface FieldChange {
  /** The keys on the way to it: `versions/0/lastDay`. */
  readonly path: string
  readonly from?: unknown
  readonly to?: unknown
}

/** An entry that says something else than before. */
export interface ChangedEntry extends EntryRef {
  readonly fields: readonly FieldChange[]
}

/** An entry that says the same under another id. */
export interface RenamedEntry {
  readonly part: NormBasePart
  readonly from: Id
  readonly to: Id
}

/** What differs between two norm bases, entry by entry, each part in the order of its ids. */
export interface NormBaseDiff {
  readonly added: readonly EntryRef[]
  readonly removed: readonly EntryRef[]
  readonly renamed: readonly RenamedEntry[]
  readonly changed: readonly ChangedEntry[]
}

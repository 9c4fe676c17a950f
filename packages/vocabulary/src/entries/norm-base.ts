import type { Id, IsoDate, NormBase, Word } from '../generated/entries.js'

/** The days on which an entry holds, both inclusive; an absent end is open. */
export interface Validity {
  readonly validFrom?: IsoDate
  readonly validTo?: IsoDate
}

/** Entries by their identifier. */
export type ById<T> = Readonly<Record<Id, T>>

/** What data may be needed for. */
export type Purpose = Word

/** A typed condition a decision may depend on. */
export type Fact = Word

/** What must be done besides. */
export type Duty = Word

/** What a role can do with a datum. */
export type Action = Word

/**
 * The norm base as it held on one date: norms and rules not valid then are left out. Deadlines and retention keep all
 * their versions, because the date that picks one is a date of the case (`packages/calendar`).
 */
export interface Spec extends NormBase {
  readonly asOf: IsoDate
}

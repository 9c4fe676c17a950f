import type { Id, IsoDate } from '@verzuimspec/model'

/** A period of incapacity for work, both days inclusive; without `to` it is still running. */
export interface Spell {
  readonly from: IsoDate
  readonly to?: IsoDate
}

/** Pregnancy or maternity leave under the Wet arbeid en zorg, both days inclusive. */
export interface Leave {
  readonly from: IsoDate
  readonly to: IsoDate
  /** True when the illness after the leave cannot reasonably come from the cause of the one before it. */
  readonly otherCause?: boolean
}

/** What is known of one employee's absence. */
export interface AbsenceCase {
  /** In any order, not overlapping; only the latest may still be running. */
  readonly spells: readonly Spell[]
  /** In any order, not overlapping. */
  readonly leaves?: readonly Leave[]
  /** Days on which something happened: an event a term starts from, or, by its own id, a deadline that was met. */
  readonly events?: Readonly<Record<Id, IsoDate>>
}

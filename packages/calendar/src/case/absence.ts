import type { Id, IsoDate, Regime } from '@verzuimspec/vocabulary'

/** A period of incapacity for work, both days inclusive; without `to` it is still running. */
export interface Spell {
  readonly from: IsoDate
  readonly to?: IsoDate
  /**
   * True when the illness comes from pregnancy or childbirth. It counts for the wait. For the dismissal ban it counts
   * only after a leave of the same absence, or after one that it follows directly.
   */
  readonly byPregnancy?: boolean
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
  /**
   * Days on which something happened: an event a term starts from, or, by its own id, a deadline that was met. Those of
   * an employment or a life (`begin-dienstverband`, `einde-dienstverband`, `aow-leeftijd`) may lie before the absence.
   */
  readonly events?: Readonly<Record<Id, IsoDate>>
  /** Who carries the duties; `regulier`, an employer, without it. */
  readonly regime?: Regime
  /** Facts on which terms depend; one that is absent is unknown, and its terms are not planned. */
  readonly facts?: Readonly<Record<Id, boolean>>
  /** Why a term was departed from, by deadline; only where the norm base lets a reason do. */
  readonly deviations?: Readonly<Record<Id, string>>
}

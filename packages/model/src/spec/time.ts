import type { Id, IsoDuration, Text, Validity } from './basics.js'
import type { PositionRef } from './rule.js'

/** On which ground days are left out of a count: well between joined spells, or on leave. */
export type Counting = 'samengeteld' | 'zonder-verlof'

/** Another reading of the same term, in force under a profile that takes this position. */
export interface Reading {
  readonly position: PositionRef
  readonly lastDay: IsoDuration
  readonly outerLastDay?: IsoDuration
  readonly norms: readonly Id[]
}

/** A term as it held from one day to another. */
export interface DeadlineVersion extends Validity {
  /** The event the term starts from; it is day 0. */
  readonly from: Id
  /** The last permitted day, counted from day 0: `P294D` means day 0 plus 294 days, inclusive. */
  readonly lastDay: IsoDuration
  /** A latest day that holds whatever the `from` event does, counted from `eerste-ziektedag`. */
  readonly outerLastDay?: IsoDuration
  readonly counting: readonly Counting[]
  /** Whether the Algemene termijnenwet moves a last day in a weekend or on a holiday to the next working day. */
  readonly rollsOver: boolean
  readonly verified: boolean
  readonly norms: readonly Id[]
  readonly readings: readonly Reading[]
}

/** A term by which something must be done. */
export interface Deadline {
  readonly id: Id
  readonly label: Text
  readonly who: Id
  readonly towards?: Id
  readonly standing: 'statute' | 'practice'
  /** What lateness costs. */
  readonly lateness?: Text
  readonly versions: readonly DeadlineVersion[]
}

/** What lets a record be kept longer. */
export interface Extension {
  readonly fact: Id
  readonly label: Text
  readonly norms: readonly Id[]
}

/** A term of keeping as it held from one day to another. */
export interface RetentionVersion extends Validity {
  /** The event the term starts from; it is day 0. */
  readonly start: Id
  readonly term: IsoDuration
  /** `maximum`: gone when the term has passed. `minimum`: kept until the term has passed. */
  readonly bound: 'maximum' | 'minimum'
  readonly verified: boolean
  readonly extensions: readonly Extension[]
  readonly norms: readonly Id[]
}

/** How long records are kept. */
export interface Retention {
  readonly id: Id
  readonly label: Text
  readonly keeper: Id
  readonly entities: readonly Id[]
  readonly versions: readonly RetentionVersion[]
}

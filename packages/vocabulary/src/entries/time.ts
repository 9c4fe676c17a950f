import type { Id, IsoDate, IsoDuration, IsoOffset, Text, Validity } from './basics.js'
import type { PositionRef } from './rule.js'

/** On which ground days are left out of a count: well between joined spells, on leave, or ill from pregnancy. */
export type Counting = 'samengeteld' | 'zonder-verlof' | 'zonder-zwangerschapsziekte'

/**
 * Who carries the duties of an absence: an employer; one of household staff; an employer who bears the risk of the
 * Ziektewet himself, for a former employee; or UWV, where there is no employer.
 */
export type Regime = 'regulier' | 'huishoudelijk' | 'eigenrisicodrager-zw' | 'vangnet-uwv'

/**
 * A test on two days of a case. `late`: after its own last day. `by`, `not-by` and `after` compare with the day of
 * `of` plus `offset`, or with `date`. An unknown day is neither by nor after another; `not-by` is what `by` is not.
 */
export interface Guard {
  readonly event: Id
  readonly is: 'known' | 'unknown' | 'late' | 'by' | 'not-by' | 'after'
  readonly of?: Id
  readonly offset?: IsoOffset
  readonly date?: IsoDate
}

/** A day beside that of the term itself, no later or no earlier than which it may fall. */
export interface Bound {
  /** The event or moment that is day 0. */
  readonly from?: Id
  /** A fixed day instead. */
  readonly date?: IsoDate
  /** Counted from day 0; without it the bound is day 0 itself. */
  readonly lastDay?: IsoOffset
  readonly countsFirstDay?: boolean
  /** A deadline: the days by which it was met late are added. */
  readonly delayOf?: Id
  readonly counting?: readonly Counting[]
  readonly rollsOver?: boolean
  readonly regimes?: readonly Regime[]
  /** It bounds only where all of these hold. */
  readonly when?: readonly Guard[]
  readonly norms: readonly Id[]
}

/** The first day on which something can be done. */
export interface Opening {
  /** The event or moment that is day 0; that of the term without it. */
  readonly from?: Id
  readonly day: IsoOffset
  readonly norms?: readonly Id[]
}

/** Another reading of the same term, in force under a profile that takes this position. */
export interface Reading {
  readonly position: PositionRef
  /** Another day 0. */
  readonly from?: Id
  readonly opens?: Opening
  readonly lastDay: IsoOffset
  readonly countsFirstDay?: boolean
  readonly outerLastDay?: IsoDuration
  /** On which grounds days are left out of its count; those of the term itself without it. */
  readonly counting?: readonly Counting[]
  /** Whether a last day moves to the next working day, whatever the length of the term. */
  readonly toWorkingDay?: boolean
  readonly norms: readonly Id[]
}

/**
 * A term as it held from one day to another. Its last day is `from` plus `lastDay`, days that do not count left out;
 * no earlier than any `notBefore`; no later than `outerLastDay` and any `notAfter`; and, in the end, sooner by what
 * `shortenedBy` was late.
 */
export interface DeadlineVersion extends Validity {
  /** Which day picks the version: that of its start (the default), its last day, or the first day of sickness. */
  readonly inForceOn?: 'start' | 'last-day' | 'first-day'
  /** The event or moment the term starts from; it is day 0. */
  readonly from: Id
  readonly opens?: Opening
  /** The last permitted day, counted from day 0: `P294D` means day 0 plus 294 days, `-P13W` 13 weeks before it. */
  readonly lastDay: IsoOffset
  /** Whether day 0 is the first of the days counted: a term of one day then ends on day 0. */
  readonly countsFirstDay?: boolean
  /** A latest day that holds whatever the `from` event does, counted from `eerste-ziektedag`. */
  readonly outerLastDay?: IsoDuration
  readonly notAfter?: readonly Bound[]
  readonly notBefore?: readonly Bound[]
  /** The days from one moment to a later other are added to the term. */
  readonly extendedBy?: { readonly from: Id; readonly to: Id }
  /** Deadlines: the days by which each was met late are taken off the last day, whatever gave it. */
  readonly shortenedBy?: readonly Id[]
  readonly counting: readonly Counting[]
  /** Whether the Algemene termijnenwet moves a last day in a weekend or on a holiday to the next working day. */
  readonly rollsOver: boolean
  /** What lateness cost under this version, where it differs. */
  readonly lateness?: Text
  readonly verified: boolean
  readonly norms: readonly Id[]
  readonly readings: readonly Reading[]
}

/** `duty`: to be done by the last day. `right`: may be done until then. `moment`: a day that comes by itself. */
export type DeadlineNature = 'duty' | 'right' | 'moment'

/** A term by which something must or may be done, or at whose end something begins or ends. */
export interface Deadline {
  readonly id: Id
  readonly label: Text
  readonly who: Id
  readonly towards?: Id
  readonly standing: 'statute' | 'practice'
  /** A duty without it. */
  readonly nature?: DeadlineNature
  /** For whom it holds; for all without it. */
  readonly regimes?: readonly Regime[]
  /** Facts all of which must hold. */
  readonly requires?: readonly Id[]
  /** Facts of which none may be known to hold. */
  readonly unless?: readonly Id[]
  readonly when?: readonly Guard[]
  /** Events and moments after whose day nothing of this is owed. */
  readonly endsWith?: readonly Id[]
  /** Events that meet it as well as its own. */
  readonly metBy?: readonly Id[]
  /** Whether it stays owed when the employee recovers before the last day. */
  readonly outlastsRecovery?: boolean
  /** Present when the term may be departed from with a reason. */
  readonly deviation?: { readonly norms: readonly Id[] }
  /** What lateness costs. */
  readonly lateness?: Text
  /** What its day takes for granted. */
  readonly remark?: Text
  readonly versions: readonly DeadlineVersion[]
}

/** What lets a record be kept longer, or moves part of it to another file when the term has passed. */
export interface Extension {
  readonly fact: Id
  readonly label: Text
  /** Extends without it. */
  readonly effect?: 'extends' | 'moves'
  readonly norms: readonly Id[]
}

/** Another reading of a term of keeping, in force under a profile that takes this position. */
export interface RetentionReading {
  readonly position: PositionRef
  readonly start?: Id
  readonly startsOn?: 'event' | 'next-january'
  readonly term?: IsoDuration
  readonly norms: readonly Id[]
}

/** A term of keeping as it held from one day to another. */
export interface RetentionVersion extends Validity {
  /** The event the term starts from. */
  readonly start: Id
  /** Where counting begins: on the day after the event, or on 1 January of the year after it. */
  readonly startsOn?: 'event' | 'next-january'
  readonly term: IsoDuration
  /** A second term; of the two the later last day holds. */
  readonly notBefore?: { readonly start: Id; readonly term: IsoDuration }
  /** `maximum`: gone when the term has passed. `minimum`: kept until the term has passed. */
  readonly bound: 'maximum' | 'minimum'
  readonly verified: boolean
  readonly extensions: readonly Extension[]
  readonly norms: readonly Id[]
  readonly readings?: readonly RetentionReading[]
}

/** How long records are kept. */
export interface Retention {
  readonly id: Id
  readonly label: Text
  readonly keeper: Id
  /** The records of the reference data model it covers; none for records that model does not hold. */
  readonly entities: readonly Id[]
  readonly versions: readonly RetentionVersion[]
}

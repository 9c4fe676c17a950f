import type {
  Counting,
  Deadline,
  DeadlineNature,
  Id,
  IsoDate,
  IsoDuration,
  IsoOffset,
  Opening,
  PositionRef,
  Text,
} from '@verzuimspec/vocabulary'

/**
 * How a step stands on a day. `done`: it was met. `due`: its term runs. `late`: its last day has passed and it was not
 * met; `deviates`: likewise, with a reason the law lets pass. `lapsed`: what might be done no longer can. `reached`: the
 * moment has come. `not-yet`: it has not begun, or the employee recovered before the last day, so that nothing is owed.
 */
export type StepStatus = 'not-yet' | 'due' | 'late' | 'done' | 'reached' | 'lapsed' | 'deviates'

/** What a step owes to the norm base alone: one version of one deadline under one profile. */
export interface StepRule {
  readonly deadline: Id
  readonly who: Id
  readonly towards?: Id
  readonly standing: Deadline['standing']
  /** Something to be done, something that may be done, or a day that comes by itself. */
  readonly nature: DeadlineNature
  /** The event the term starts from. */
  readonly from: Id
  /** Its length; with a minus it is counted back. */
  readonly term: IsoOffset
  /** Whether the day it starts from is the first of the days counted. */
  readonly countsFirstDay: boolean
  /** The length of the outer term, which starts on the first day of sickness whatever `from` does. */
  readonly outerTerm?: IsoDuration
  readonly opening?: Opening
  /** On which grounds days are left out of the count. */
  readonly counting: readonly Counting[]
  /** The position whose reading gave the lengths, when it was not the term as such. */
  readonly position?: PositionRef
  /** What lateness costs. */
  readonly lateness?: Text
  readonly norms: readonly Id[]
  /** Points on which the sources differ about this term, whichever position was taken. */
  readonly divergences: readonly Id[]
  /** False when the term or its validity is not verified against its source. */
  readonly verified: boolean
}

/** What gave a last day in the place of the term itself. */
export interface StepBound {
  /** Whether it moved the last day to an earlier or to a later one. */
  readonly kind: 'not-after' | 'not-before'
  /** The event it counts from, or the fixed day it is. */
  readonly from?: Id
  readonly date?: IsoDate
  /** The day of that event. */
  readonly start?: IsoDate
  readonly term?: IsoOffset
  /** Present where that day is the first of the days counted. */
  readonly countsFirstDay?: true
  /** The deadline whose late meeting was added, and how many days late it was. */
  readonly delayOf?: Id
  readonly daysLate?: number
  readonly norms: readonly Id[]
}

/** A deadline that was met late, and by how many days. */
export interface StepDelay {
  readonly deadline: Id
  readonly days: number
}

/** One thing to be done, by whom, and on which day at the latest. */
export interface Step extends StepRule {
  /** The day of the `from` event; absent while it has not happened. */
  readonly start?: IsoDate
  /** The first day on which it can be done, where that is not the start. */
  readonly opens?: IsoDate
  /** The last permitted day, inclusive; absent while the start is unknown and nothing else bounds it. */
  readonly lastDay?: IsoDate
  /** What gave the last day; absent when there is none. */
  readonly boundBy?: 'term' | 'outer-term' | 'bound'
  readonly bound?: StepBound
  /** Days left out of the count: the last day moved by as many; back, for a term counted back. */
  readonly daysNotCounted: number
  /** Days between two moments that were added, such as those of a wage sanction. */
  readonly daysAdded: number
  /** Days the Algemene termijnenwet moved the last day. */
  readonly daysRolledOver: number
  /** What was late, and by that took days off the last day in the end; absent when nothing did. */
  readonly shortenedBy?: readonly StepDelay[]
  readonly doneOn?: IsoDate
  /** Why the term was departed from. */
  readonly deviation?: string
  /** Absent when no `today` was given. */
  readonly status?: StepStatus
  /** Days past the last day, when it was done late, or is late. */
  readonly daysLate?: number
}

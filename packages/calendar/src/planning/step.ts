import type { Id, IsoDate, IsoOffset } from '@verzuimspec/vocabulary'
import type { StepRule } from '../formula/nodes/rule.js'

/**
 * How a step stands on a day. `done`: it was met. `due`: its term runs. `late`: its last day has passed and it was not
 * met; `deviates`: likewise, with a reason the law lets pass. `lapsed`: what might be done no longer can. `reached`: the
 * moment has come. `not-yet`: it has not begun, or the employee recovered before the last day, so that nothing is owed.
 */
export type StepStatus = 'not-yet' | 'due' | 'late' | 'done' | 'reached' | 'lapsed' | 'deviates'

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

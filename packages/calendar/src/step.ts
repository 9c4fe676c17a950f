import type { Counting, Deadline, Id, IsoDate, IsoDuration, PositionRef } from '@verzuimspec/model'

/**
 * How a step stands on a day. `done`: it was met. `due`: its term runs. `late`: its last day has passed and it was not
 * met. `not-yet`: its term has not begun, or the employee recovered before the last day, so that nothing is owed.
 */
export type StepStatus = 'done' | 'due' | 'late' | 'not-yet'

/** What a step owes to the norm base alone: one version of one deadline under one profile. */
export interface StepRule {
  readonly deadline: Id
  readonly who: Id
  readonly towards?: Id
  readonly standing: Deadline['standing']
  /** The event the term starts from. */
  readonly from: Id
  readonly term: IsoDuration
  /** The length of the outer term, which starts on the first day of sickness whatever `from` does. */
  readonly outerTerm?: IsoDuration
  /** On which grounds days are left out of the count. */
  readonly counting: readonly Counting[]
  /** The position whose reading gave the lengths, when it was not the term as such. */
  readonly position?: PositionRef
  readonly norms: readonly Id[]
  /** Points on which the sources differ about this term, whichever position was taken. */
  readonly divergences: readonly Id[]
  /** False when the term or its validity is not verified against its source. */
  readonly verified: boolean
}

/** One thing to be done, by whom, and on which day at the latest. */
export interface Step extends StepRule {
  /** The day of the `from` event; absent while it has not happened. */
  readonly start?: IsoDate
  /** The last permitted day, inclusive; absent while the start is unknown and no outer term runs. */
  readonly lastDay?: IsoDate
  /** Which of the two terms gave the last day; absent when there is none. */
  readonly boundBy?: 'term' | 'outer-term'
  /** Days left out of the count: the last day moved by as many. */
  readonly daysNotCounted: number
  /** Days the Algemene termijnenwet moved the last day. */
  readonly daysRolledOver: number
  readonly doneOn?: IsoDate
  /** Absent when no `today` was given. */
  readonly status?: StepStatus
  /** Days past the last day, when it was done late, or is late. */
  readonly daysLate?: number
}

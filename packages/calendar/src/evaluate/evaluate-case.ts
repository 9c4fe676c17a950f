import type { Regime } from '@verzuimspec/vocabulary'
import { STILL_RUNNING } from '../case/periods.js'
import type { CaseDays } from '../case/read-case.js'
import { NO_DAY } from '../dates/days.js'
import type { CaseRecord, Outcome } from './case-record.js'
import { dayAt, type IndexOf } from './compile-day.js'
import type { CompiledDeadline } from './compile-deadline.js'

/** A deadline that events of other names meet as well, by their indices. */
export interface OtherNames {
  readonly index: number
  readonly others: readonly number[]
}

/** The deadlines of a norm base as functions over a case. */
export interface Evaluable {
  readonly indexOf: IndexOf
  readonly inStepOrder: readonly CompiledDeadline[]
  /** Those of each regime, in an order in which each comes after those it hangs on. */
  readonly byRegime: Readonly<Record<Regime, readonly CompiledDeadline[]>>
  readonly otherNames: readonly OtherNames[]
  /** The days of a case of which nothing is known, by the index of each event and deadline. */
  readonly nothingKnown: readonly number[]
  /** What the deadlines come to while none is evaluated. */
  readonly nothingEvaluated: readonly undefined[]
  readonly firstSickDay: number
  readonly firstWellDay: number
}

function recordDays({ nothingKnown, firstSickDay, firstWellDay }: Evaluable, told: CaseDays): number[] {
  const days = nothingKnown.slice()
  days[firstSickDay] = told.first
  if (told.recovered !== STILL_RUNNING) days[firstWellDay] = told.recovered
  for (const { index, day } of told.events) days[index] = day
  return days
}

/** What was done under another name meets the deadline as well; the earliest day counts. */
function noteOtherNames({ otherNames }: Evaluable, record: CaseRecord): void {
  for (const { index, others } of otherNames) {
    for (const other of others) {
      const [own, day] = [dayAt(record, index), dayAt(record, other)]
      if (day !== NO_DAY && (own === NO_DAY || day < own)) record.days[index] = day
    }
  }
}

/** Works out every deadline of a case in one pass, each after those it hangs on. */
export function evaluateCase(evaluable: Evaluable, told: CaseDays): CaseRecord {
  const { first, regime, facts, pauses } = told
  const days = recordDays(evaluable, told)
  const outcomes: (Outcome | undefined)[] = evaluable.nothingEvaluated.slice()
  const record: CaseRecord = { first, regime, facts, pauses, days, movedBy: [], outcomes }
  noteOtherNames(evaluable, record)
  for (const { evaluate } of evaluable.byRegime[regime]) evaluate(record)
  return record
}

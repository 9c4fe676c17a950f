import { STILL_RUNNING } from '../case/periods.js'
import type { CaseDays } from '../case/read-case.js'
import { NO_DAY } from '../dates/days.js'
import type { CaseRecord, Outcome } from '../evaluate/case-record.js'
import { dayAt } from '../evaluate/compile-day.js'
import type { CompiledDeadline } from '../evaluate/compile-deadline.js'
import type { StepDays } from './status.js'

/** The days a step is judged by. */
export function findStepDays(
  { node, index }: CompiledDeadline,
  { opens, lastDay }: Outcome,
  days: CaseDays,
  record: CaseRecord,
): StepDays {
  return {
    nature: node.nature,
    opens,
    lastDay,
    doneOn: node.nature === 'moment' ? NO_DAY : dayAt(record, index),
    recovered: node.outlastsRecovery ? STILL_RUNNING : days.recovered,
    deviates: days.deviations !== undefined && Object.hasOwn(days.deviations, node.id),
  }
}

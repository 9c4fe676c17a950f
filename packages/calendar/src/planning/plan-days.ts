import type { CaseDays } from '../case/read-case.js'
import { NO_DAY } from '../dates/days.js'
import { evaluateCase } from '../evaluate/evaluate-case.js'
import type { CompiledBase } from './compile-base.js'
import { DAYS_PER_STEP, judgeNumber, NOT_PLANNED } from './status.js'
import { findStepDays } from './step-days.js'

/** Writes the last permitted day of each deadline, `NO_DAY` where there is none. */
export function fillLastDays({ evaluable }: CompiledBase, days: CaseDays, out: Int32Array, offset: number): void {
  const { outcomes } = evaluateCase(evaluable, days)
  for (const { index } of evaluable.inStepOrder) {
    const outcome = outcomes[index]
    out[offset + index] = outcome === undefined || outcome.ended ? NO_DAY : outcome.lastDay
  }
}

/** Writes a whole planning as numbers, `DAYS_PER_STEP` for each deadline; a status of -1 is a step that is not planned. */
export function planDays(
  { evaluable }: CompiledBase,
  days: CaseDays,
  today: number,
  out: Int32Array,
  offset: number,
): void {
  const record = evaluateCase(evaluable, days)
  for (const deadline of evaluable.inStepOrder) {
    const at = offset + deadline.index * DAYS_PER_STEP
    const outcome = record.outcomes[deadline.index]
    if (outcome === undefined || outcome.ended) {
      out[at] = NO_DAY
      out[at + 1] = NO_DAY
      out[at + 2] = NO_DAY
      out[at + 3] = NOT_PLANNED
      continue
    }
    const step = findStepDays(deadline, outcome, days, record)
    out[at] = step.opens
    out[at + 1] = step.lastDay
    out[at + 2] = step.doneOn
    out[at + 3] = judgeNumber(step, today)
  }
}

import { makeStepDays, writeStepDays } from './build-step.js'
import type { CaseDays } from './case-days.js'
import type { CompiledBase } from './compile.js'
import type { CompiledDeadline } from './compiled-deadline.js'
import { NO_DAY } from './days.js'
import { evaluateCase } from './evaluate.js'
import { DAYS_PER_STEP, judgeNumber, NOT_PLANNED } from './status.js'

/** Writes the last permitted day of each deadline, `NO_DAY` where there is none. */
export function fillLastDays(compiled: CompiledBase, days: CaseDays, out: Int32Array, offset: number): void {
  const { versions, lastDays } = evaluateCase(compiled, days)
  for (let index = 0; index < lastDays.length; index += 1) {
    out[offset + index] = versions[index] === 0 ? NO_DAY : (lastDays[index] as number)
  }
}

const draft = makeStepDays()

/** Writes a whole planning as numbers, `DAYS_PER_STEP` for each deadline; a status of -1 is a step that is not planned. */
export function planDays(compiled: CompiledBase, days: CaseDays, today: number, out: Int32Array, offset: number): void {
  const work = evaluateCase(compiled, days)
  const { deadlines } = compiled
  for (let index = 0; index < deadlines.length; index += 1) {
    const at = offset + index * DAYS_PER_STEP
    if (work.versions[index] === 0) {
      out[at] = NO_DAY
      out[at + 1] = NO_DAY
      out[at + 2] = NO_DAY
      out[at + 3] = NOT_PLANNED
      continue
    }
    const step = writeStepDays(draft, deadlines[index] as CompiledDeadline, days, work)
    out[at] = step.opens
    out[at + 1] = step.lastDay
    out[at + 2] = step.doneOn
    out[at + 3] = judgeNumber(step, today)
  }
}

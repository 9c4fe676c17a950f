import { makeStepDays, writeStepDays } from './build-step.js'
import type { CaseDays } from './case-days.js'
import type { CompiledBase, CompiledDeadline } from './compile.js'
import type { CompiledTerm } from './compiled-term.js'
import { evaluateCase } from './evaluate.js'
import { NO_DAY } from './periods.js'
import { judgeNumber } from './status.js'

/** How many numbers `planDays` writes for each deadline: first day, last day, day it was met, status. */
export const DAYS_PER_STEP = 4

/** Writes the last permitted day of each deadline, `NO_DAY` where there is none. */
export function fillLastDays(compiled: CompiledBase, days: CaseDays, out: Int32Array, offset: number): void {
  const { shown, lastDays } = evaluateCase(compiled, days)
  for (let index = 0; index < lastDays.length; index += 1) {
    out[offset + index] = shown[index] === 1 ? (lastDays[index] ?? NO_DAY) : NO_DAY
  }
}

const draft = makeStepDays()

/** Writes a whole planning as numbers, `DAYS_PER_STEP` for each deadline; a status of -1 is a step that is not planned. */
export function planDays(compiled: CompiledBase, days: CaseDays, today: number, out: Int32Array, offset: number): void {
  const work = evaluateCase(compiled, days)
  const { deadlines } = compiled
  out.fill(NO_DAY, offset, offset + deadlines.length * DAYS_PER_STEP)
  for (let index = 0; index < deadlines.length; index += 1) {
    const at = offset + index * DAYS_PER_STEP
    out[at + 3] = -1
    if (work.shown[index] === 0) continue
    const step = writeStepDays(
      draft,
      deadlines[index] as CompiledDeadline,
      work.terms[index] as CompiledTerm,
      days,
      work,
    )
    out[at] = step.opens
    out[at + 1] = step.lastDay
    out[at + 2] = step.doneOn
    out[at + 3] = judgeNumber(step, today)
  }
}

import { NO_DAY } from './periods.js'
import type { StepStatus } from './step.js'

/** The days a status is judged by; `NO_DAY` where there is none. */
export interface StepDays {
  readonly start: number
  readonly lastDay: number
  readonly doneOn: number
  /** The first day without incapacity; later than any day while the absence runs. */
  readonly recovered: number
}

/** Recovery before the last day means that the time the duty waits for was never sat out. */
function isReleased({ lastDay, recovered }: StepDays, today: number): boolean {
  return recovered <= today && (lastDay === NO_DAY || recovered < lastDay)
}

/** How a step stands on a day. A deed or recovery dated after `today` has not happened yet. */
export function judgeStatus(days: StepDays, today: number): StepStatus {
  if (days.doneOn !== NO_DAY && days.doneOn <= today) return 'done'
  if (isReleased(days, today)) return 'not-yet'
  if (days.lastDay !== NO_DAY && today > days.lastDay) return 'late'
  return days.start === NO_DAY || days.start > today ? 'not-yet' : 'due'
}

/** Days past the last day on which a step was done, or that have passed without it; 0 when none. */
export function countDaysLate(days: StepDays, today: number | undefined): number {
  if (days.lastDay === NO_DAY) return 0
  if (days.doneOn !== NO_DAY && (today === undefined || days.doneOn <= today)) {
    return Math.max(0, days.doneOn - days.lastDay)
  }
  return today !== undefined && judgeStatus(days, today) === 'late' ? today - days.lastDay : 0
}

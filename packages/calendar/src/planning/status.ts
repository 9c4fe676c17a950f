import type { DeadlineNature } from '@verzuimspec/vocabulary'
import { NO_DAY } from '../dates/days.js'
import type { StepStatus } from './step.js'

/** The days a status is judged by; `NO_DAY` where there is none. */
export interface StepDays {
  readonly nature: DeadlineNature
  /** The first day on which it can be done. */
  readonly opens: number
  readonly lastDay: number
  readonly doneOn: number
  /** The first day without incapacity; later than any day while the absence runs, or where recovery changes nothing. */
  readonly recovered: number
  /** Whether a reason to depart from the term was given. */
  readonly deviates: boolean
}

/** The statuses by number, as `planDays` writes them. */
export const statusNames: readonly StepStatus[] = Object.freeze([
  'not-yet',
  'due',
  'late',
  'done',
  'reached',
  'lapsed',
  'deviates',
])

/** How many numbers `planDays` writes for each deadline: first day, last day, day it was met, status. */
export const DAYS_PER_STEP = 4

/** What `planDays` writes for the status of a step that is not planned. */
export const NOT_PLANNED = -1

const NOT_YET = 0
const DUE = 1
const LATE = 2
const DONE = 3
const REACHED = 4
const LAPSED = 5
const DEVIATES = 6

/** Recovery before the last day means that the time the duty waits for was never sat out. */
function isReleased({ lastDay, recovered }: StepDays, today: number): boolean {
  return recovered <= today && (lastDay === NO_DAY || recovered < lastDay)
}

/** What a last day that has passed makes of a step. */
function judgePassed({ nature, deviates }: StepDays): number {
  if (nature === 'right') return LAPSED
  return deviates ? DEVIATES : LATE
}

/** How a step stands on a day, as its place in `statusNames`. What was done after `today`, or recovery after it, has not happened yet. */
export function judgeNumber(days: StepDays, today: number): number {
  const { nature, opens, lastDay, doneOn } = days
  if (doneOn !== NO_DAY && doneOn <= today) return DONE
  if (isReleased(days, today)) return NOT_YET
  if (nature === 'moment') return lastDay !== NO_DAY && today >= lastDay ? REACHED : NOT_YET
  if (lastDay !== NO_DAY && today > lastDay) return judgePassed(days)
  return opens === NO_DAY || opens > today ? NOT_YET : DUE
}

/** How a step stands on a day. */
export function judgeStatus(days: StepDays, today: number): StepStatus {
  return statusNames[judgeNumber(days, today)] ?? 'not-yet'
}

/** Days past the last day on which a duty was done, or that have passed without it; 0 when none. */
export function countDaysLate(days: StepDays, today: number | undefined): number {
  const { nature, lastDay, doneOn } = days
  if (lastDay === NO_DAY || nature === 'moment') return 0
  if (doneOn !== NO_DAY && (today === undefined || doneOn <= today)) return Math.max(0, doneOn - lastDay)
  return today !== undefined && judgeStatus(days, today) === 'late' ? today - lastDay : 0
}

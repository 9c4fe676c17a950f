import type { Duration } from '@verzuimspec/vocabulary'
import { isWorkingDay } from './holidays.js'

/** Days a royal decree puts on a par with holidays. */
export type EqualledDays = ReadonlySet<number>

/** Above these lengths the Algemene termijnenwet leaves a term alone (article 4, part a); a term in years always. */
const LONGEST = { D: 90, W: 12, M: 3, Y: 0 } as const

/** Days a term must have before article 2 asks for working days in it, and how many it asks for. */
const SHORT_TERM_DAYS = 3
const WORKING_DAYS_NEEDED = 2

/** A term this long always holds them: ten weekdays, of which four at most are holidays. */
const LONG_TERM_DAYS = 14

/** Whether the Algemene termijnenwet can move the end of a term of this length at all; never one counted back. */
export function mayRollOver(duration: Duration): boolean {
  return !duration.back && duration.amount <= LONGEST[duration.unit]
}

function countWorkingDays(start: number, last: number, enough: number, equalled: EqualledDays): number {
  let count = 0
  for (let day = start + 1; day <= last && count < enough; day += 1) if (isWorkingDay(day, equalled)) count += 1
  return count
}

function countNeeded(length: number, equalled: EqualledDays): number {
  if (length < SHORT_TERM_DAYS) return 0
  return length >= LONG_TERM_DAYS && equalled.size === 0 ? 0 : WORKING_DAYS_NEEDED
}

/** The first working day on or after a day. */
export function nextWorkingDay(day: number, equalled: EqualledDays): number {
  let moved = day
  while (!isWorkingDay(moved, equalled)) moved += 1
  return moved
}

/**
 * The last day of a term after the Algemene termijnenwet: a Saturday, Sunday or holiday becomes the next day that is
 * none (article 1, paragraph 1), and a term of three days or more holds at least two such days (article 2).
 * `start` is day 0 of the term.
 */
export function rollOver(start: number, last: number, equalled: EqualledDays): number {
  const needed = countNeeded(last - start, equalled)
  let seen = countWorkingDays(start, last, needed, equalled)
  let day = last
  while (seen < needed || !isWorkingDay(day, equalled)) {
    day += 1
    if (isWorkingDay(day, equalled)) seen += 1
  }
  return day
}

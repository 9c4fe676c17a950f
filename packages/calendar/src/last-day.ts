import type { CaseDays } from './case-days.js'
import type { CompiledTerm, Length } from './compiled-term.js'
import { skipPauses } from './counting.js'
import { addParsed } from './durations.js'
import { NO_DAY } from './periods.js'
import { rollOver } from './rollover.js'

/** Days a royal decree puts on a par with holidays. */
export type EqualledDays = ReadonlySet<number>

/** The day a term starts, or `NO_DAY` while its event has not happened. */
export function startOf(term: CompiledTerm, days: CaseDays): number {
  return days.events[term.startSlot] ?? NO_DAY
}

/** The end of one length from its start, days that do not count left out, before any rolling over. */
export function endOf(length: Length, start: number, term: CompiledTerm, days: CaseDays): number {
  return skipPauses(start, addParsed(start, length.duration), days.pauses, term.grounds)
}

/** The last permitted day of one length; `NO_DAY` while it has not started. */
function closeLength(
  length: Length,
  start: number,
  term: CompiledTerm,
  days: CaseDays,
  equalled: EqualledDays,
): number {
  if (start === NO_DAY) return NO_DAY
  const end = endOf(length, start, term, days)
  return length.rollsOver ? rollOver(start, end, equalled) : end
}

/** The last permitted day by the term itself; `NO_DAY` while its event has not happened. */
export function closeTerm(term: CompiledTerm, days: CaseDays, equalled: EqualledDays): number {
  return closeLength(term.length, startOf(term, days), term, days, equalled)
}

/** The last permitted day by the outer term; `NO_DAY` when there is none. */
export function closeOuterTerm(term: CompiledTerm, days: CaseDays, equalled: EqualledDays): number {
  const length = term.outerLength
  return length === undefined ? NO_DAY : closeLength(length, days.first, term, days, equalled)
}

/** Whether the outer term gives the last day: it is earlier, or the term itself has not started. */
export function outerDecides(inner: number, outer: number): boolean {
  return outer !== NO_DAY && (inner === NO_DAY || outer < inner)
}

/** The last permitted day of a term, the earlier of its two bounds; `NO_DAY` when neither runs. */
export function findLastDay(term: CompiledTerm, days: CaseDays, equalled: EqualledDays): number {
  const inner = closeTerm(term, days, equalled)
  const outer = closeOuterTerm(term, days, equalled)
  return outerDecides(inner, outer) ? outer : inner
}

/**
 * The version of a term that holds for a case: the one in force on the day its term starts, and while that day is
 * unknown, the one in force on the first day of sickness.
 */
export function pickTerm(terms: readonly CompiledTerm[], days: CaseDays): CompiledTerm | undefined {
  for (const term of terms) {
    const start = startOf(term, days)
    const day = start === NO_DAY ? days.first : start
    if (term.validFrom <= day && day <= term.validTo) return term
  }
  return undefined
}

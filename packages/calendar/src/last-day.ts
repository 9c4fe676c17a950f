import type { CompiledBound } from './compiled-bound.js'
import type { CompiledDelay, CompiledTerm } from './compiled-term.js'
import { skipPauses, skipPausesBack } from './counting.js'
import { NO_DAY } from './days.js'
import { holdAll } from './guards.js'
import { addLength, type Length, shiftEnd } from './length.js'
import { NONE } from './slots.js'
import { BY_NOT_AFTER, BY_NOT_BEFORE, BY_OUTER_TERM, BY_TERM, type Work } from './work.js'

/** The end of a length from its start, days that do not count left out, before any rolling over. */
export function endOf(length: Length, start: number, slot: number, grounds: number, work: Work): number {
  const end = addLength(start, length)
  if (work.pauses.length === 0) return end
  // A last day that counts has itself to be sat out: the days counted have passed on the day after it.
  const { firstDay, lastDay } = length
  if (!length.back) return skipPauses(start + lastDay - firstDay, end + lastDay, work.pauses, grounds) - lastDay
  return skipPausesBack(start, end, work.pauses, slot === NONE ? 0 : (work.grounds[slot] ?? 0))
}

/** The same, with days added, once weekends and holidays have moved it. */
function closeLength(length: Length, start: number, slot: number, grounds: number, added: number, work: Work): number {
  const end = endOf(length, start, slot, grounds, work) + added
  return length.shifts ? shiftEnd(start, end, length, work.equalled) : end
}

/** The days by which a deed came after the last day of its deadline; 0 while it did not. */
export function daysLate(slot: number, index: number, work: Work): number {
  const deed = work.days[slot] ?? NO_DAY
  const lastDay = work.lastDays[index] ?? NO_DAY
  return deed === NO_DAY || lastDay === NO_DAY || deed < lastDay ? 0 : deed - lastDay
}

function delayOf(index: number, work: Work, deedSlots: Int32Array): number {
  return index === NONE ? 0 : daysLate(deedSlots[index] ?? 0, index, work)
}

/** The day of a bound; `NO_DAY` where it does not bound, or while its start is unknown. */
export function closeBound(bound: CompiledBound, work: Work, deedSlots: Int32Array): number {
  if ((bound.regimes & work.regime) === 0) return NO_DAY
  const start = bound.slot === NONE ? bound.date : (work.days[bound.slot] as number)
  if (start === NO_DAY || !holdAll(bound.guards, work)) return NO_DAY
  const delay = delayOf(bound.delayIndex, work, deedSlots)
  if (bound.length === undefined) return start + delay
  return closeLength(bound.length, start, bound.slot, bound.grounds, delay, work)
}

/** The days between two moments that a term adds to itself. */
export function spanOf({ spanFrom, spanTo }: CompiledTerm, work: Work): number {
  if (spanFrom === NONE) return 0
  const from = work.days[spanFrom] as number
  const to = work.days[spanTo] as number
  return from === NO_DAY || to === NO_DAY || to < from ? 0 : to - from
}

/** The last day by the term itself; `NO_DAY` while its event has not happened. */
export function closeTerm(term: CompiledTerm, start: number, work: Work): number {
  if (start === NO_DAY) return NO_DAY
  return closeLength(term.length, start, term.startSlot, term.grounds, spanOf(term, work), work)
}

/** The days by which the deadlines that shorten a term were met late. */
export function shorteningOf({ shortenedBy }: CompiledTerm, work: Work): number {
  let days = 0
  for (let at = 0; at < shortenedBy.length; at += 1) {
    const { slot, index } = shortenedBy[at] as CompiledDelay
    days += daysLate(slot, index, work)
  }
  return days
}

/** A last day, and which bound gave it: written over by each call. */
export interface Closing {
  day: number
  by: number
}

function raise(closing: Closing, bounds: readonly CompiledBound[], work: Work, deedSlots: Int32Array): void {
  for (let index = 0; index < bounds.length; index += 1) {
    const bound = bounds[index]
    const day = bound === undefined ? NO_DAY : closeBound(bound, work, deedSlots)
    if (day === NO_DAY || day <= closing.day) continue
    closing.day = day
    closing.by = BY_NOT_BEFORE + index
  }
}

function lower(closing: Closing, day: number, by: number): void {
  if (day === NO_DAY || (closing.day !== NO_DAY && day >= closing.day)) return
  closing.day = day
  closing.by = by
}

/** Writes the last permitted day of a term: its own, raised, capped, and shortened, in that order. */
export function closeAll(term: CompiledTerm, start: number, work: Work, deedSlots: Int32Array, closing: Closing): void {
  closing.day = closeTerm(term, start, work)
  closing.by = BY_TERM
  if (term.plain) return
  if (term.notBefore.length > 0) raise(closing, term.notBefore, work, deedSlots)
  if (term.outerLength !== undefined)
    lower(closing, closeLength(term.outerLength, work.first, NONE, term.grounds, 0, work), BY_OUTER_TERM)
  for (let index = 0; index < term.notAfter.length; index += 1) {
    const bound = term.notAfter[index]
    if (bound !== undefined) lower(closing, closeBound(bound, work, deedSlots), BY_NOT_AFTER + index)
  }
  if (closing.day !== NO_DAY) closing.day -= shorteningOf(term, work)
}

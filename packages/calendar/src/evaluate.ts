import type { CaseDays } from './case-days.js'
import type { CompiledBase, CompiledDeadline } from './compile.js'
import { BY_FIRST_DAY, BY_LAST_DAY, type CompiledTerm } from './compiled-term.js'
import { holdAll } from './guards.js'
import { type Closing, closeAll } from './last-day.js'
import { NO_DAY } from './periods.js'
import { NONE } from './slots.js'
import { BY_NOT_AFTER, BY_NOT_BEFORE, BY_OUTER_TERM, BY_TERM, layOut, type Work } from './work.js'

const closing: Closing = { day: NO_DAY, by: BY_TERM }

const NO_DEADLINES: readonly CompiledDeadline[] = []

/** Whether a version ends after the law it stands in for certain, so that its end need not be worked out. */
function endsLater({ length, notAfter, outerLength, validTo }: CompiledTerm, start: number, work: Work): boolean {
  if (start === NO_DAY || notAfter.length > 0 || outerLength !== undefined) return false
  const { back, days, months } = length.duration
  // A month has 28 days at least, and days that do not count, floors and rolling over only come on top.
  if (!back) return start + days + months * 28 - 1 > validTo
  return work.pauses.length === 0 && months === 0 && start + days - 1 > validTo
}

/** The version whose term runs out under the law it stands in: one that would end after it gives way to the next. */
function pickByLastDay(terms: readonly CompiledTerm[], work: Work, deedSlots: Int32Array): CompiledTerm | undefined {
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as CompiledTerm
    const start = work.days[term.startSlot] as number
    if (endsLater(term, start, work)) continue
    closeAll(term, start, work, deedSlots, closing)
    const day = closing.day === NO_DAY ? work.first : closing.day
    if ((index > 0 || term.validFrom <= day) && day <= term.validTo) return term
  }
  return undefined
}

/** The version in force on the day the term starts, or on the first day of sickness. */
function pickByStart(terms: readonly CompiledTerm[], work: Work, deedSlots: Int32Array): CompiledTerm | undefined {
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as CompiledTerm
    const start = work.days[term.startSlot] as number
    const day = start === NO_DAY || term.pickedBy === BY_FIRST_DAY ? work.first : start
    if (term.validFrom > day || day > term.validTo) continue
    closeAll(term, start, work, deedSlots, closing)
    return term
  }
  return undefined
}

/** The version that holds for a case, its last day in `closing`. */
function pickTerm({ terms }: CompiledDeadline, work: Work, deedSlots: Int32Array): CompiledTerm | undefined {
  return terms[0]?.pickedBy === BY_LAST_DAY
    ? pickByLastDay(terms, work, deedSlots)
    : pickByStart(terms, work, deedSlots)
}

/** Whether an event or moment it ends with came before its last day, or before it began. */
function hasEnded({ endSlots }: CompiledDeadline, start: number, lastDay: number, work: Work): boolean {
  for (let at = 0; at < endSlots.length; at += 1) {
    const end = work.days[endSlots[at] as number] as number
    if (end !== NO_DAY && (lastDay === NO_DAY ? start : lastDay) > end) return true
  }
  return false
}

function groundsMoving(term: CompiledTerm, by: number, work: Work): number {
  if (by === BY_TERM) return term.grounds | (work.grounds[term.startSlot] ?? 0)
  if (by === BY_OUTER_TERM) return term.grounds
  const bound = by >= BY_NOT_BEFORE ? term.notBefore[by - BY_NOT_BEFORE] : term.notAfter[by - BY_NOT_AFTER]
  if (bound === undefined) return 0
  return bound.grounds | (bound.slot === NONE ? 0 : (work.grounds[bound.slot] ?? 0))
}

/** Most terms wait for something that never comes in an absence: nothing is to be worked out for those. */
function noteWaiting({ index }: CompiledDeadline, term: CompiledTerm, work: Work): void {
  if (term.validFrom > work.first || work.first > term.validTo) return
  work.terms[index] = term
  work.starts[index] = NO_DAY
  work.shown[index] = 1
}

function evaluateDeadline(deadline: CompiledDeadline, work: Work, deedSlots: Int32Array): void {
  const { index, slot } = deadline
  if ((deadline.facts & work.facts) !== deadline.facts) return
  if (deadline.guards.length > 0 && !holdAll(deadline.guards, work)) return
  const { only } = deadline
  if (only !== undefined && work.days[only.startSlot] === NO_DAY) {
    noteWaiting(deadline, only, work)
    return
  }
  const term = pickTerm(deadline, work, deedSlots)
  if (term === undefined) return
  const start = work.days[term.startSlot] as number
  work.terms[index] = term
  work.starts[index] = start
  work.lastDays[index] = closing.day
  work.boundBy[index] = closing.by
  work.shown[index] = deadline.endSlots.length > 0 && hasEnded(deadline, start, closing.day, work) ? 0 : 1
  if (!deadline.moment) return
  work.days[slot] = closing.day
  if (work.pauses.length > 0) work.grounds[slot] = groundsMoving(term, closing.by, work)
}

/** A deed noted under another name meets the deadline as well; the earliest counts. */
function noteDeeds(compiled: CompiledBase, work: Work): void {
  for (const { slot, metBySlots } of compiled.metByOthers) {
    for (const other of metBySlots) {
      const own = work.days[slot] as number
      const day = work.days[other] as number
      if (day !== NO_DAY && (own === NO_DAY || day < own)) work.days[slot] = day
    }
  }
}

/** Plans one case: afterwards the work of the calendar holds every start and last day. */
export function evaluateCase(compiled: CompiledBase, days: CaseDays): Work {
  const { work } = compiled
  layOut(work, days)
  noteDeeds(compiled, work)
  const { deedSlots } = compiled
  const inOrder = compiled.inOrder.get(days.regime) ?? NO_DEADLINES
  for (let at = 0; at < inOrder.length; at += 1) evaluateDeadline(inOrder[at] as CompiledDeadline, work, deedSlots)
  return work
}

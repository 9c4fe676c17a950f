import type { CaseDays } from './case-days.js'
import type { CompiledBase, CompiledDeadline } from './compile.js'
import { BY_FIRST_DAY, BY_LAST_DAY, type CompiledTerm } from './compiled-term.js'
import { holdAll } from './guards.js'
import { type Closing, closeAll } from './last-day.js'
import { NO_DAY } from './periods.js'
import { NONE } from './slots.js'
import { BY_NOT_AFTER, BY_NOT_BEFORE, BY_OUTER_TERM, BY_TERM, layOut, type Work } from './work.js'

const closing: Closing = { day: NO_DAY, by: BY_TERM }

/** The day that picks a version; the first day of sickness while the day it asks for is unknown. */
function pickingDay({ pickedBy }: CompiledTerm, start: number, first: number): number {
  const day = pickedBy === BY_LAST_DAY ? closing.day : pickedBy === BY_FIRST_DAY ? first : start
  return day === NO_DAY ? first : day
}

/**
 * The version that holds for a case, its last day in `closing`. A term picked by its last day is judged by the law in
 * force when it runs out: a version that would end after the law it stands in gives way to the next.
 */
function pickTerm(deadline: CompiledDeadline, work: Work, deedSlots: Int32Array): CompiledTerm | undefined {
  const { terms } = deadline
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as CompiledTerm
    const start = work.days[term.startSlot] ?? NO_DAY
    closeAll(term, start, work, deedSlots, closing)
    const day = pickingDay(term, start, work.first)
    const begun = term.validFrom <= day || (term.pickedBy === BY_LAST_DAY && index > 0)
    if (begun && day <= term.validTo) return term
  }
  return undefined
}

/** Whether an event or moment it ends with came before its last day, or before it began. */
function hasEnded({ endSlots }: CompiledDeadline, start: number, lastDay: number, work: Work): boolean {
  for (const slot of endSlots) {
    const end = work.days[slot] ?? NO_DAY
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

function applies({ regimes, facts, guards }: CompiledDeadline, work: Work): boolean {
  return (regimes & work.regime) !== 0 && (facts & work.facts) === facts && holdAll(guards, work)
}

function evaluateDeadline(deadline: CompiledDeadline, work: Work, deedSlots: Int32Array): void {
  const { index, slot } = deadline
  work.shown[index] = 0
  work.starts[index] = NO_DAY
  work.lastDays[index] = NO_DAY
  const term = applies(deadline, work) ? pickTerm(deadline, work, deedSlots) : undefined
  work.terms[index] = term
  if (term === undefined) return
  const start = work.days[term.startSlot] ?? NO_DAY
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
      const [own, day] = [work.days[slot] ?? NO_DAY, work.days[other] ?? NO_DAY]
      if (day !== NO_DAY && (own === NO_DAY || day < own)) work.days[slot] = day
    }
  }
}

/** Plans one case: afterwards the work of the calendar holds every start and last day. */
export function evaluateCase(compiled: CompiledBase, days: CaseDays): Work {
  const { work } = compiled
  layOut(work, days)
  noteDeeds(compiled, work)
  const { inOrder, deedSlots } = compiled
  for (let at = 0; at < inOrder.length; at += 1) evaluateDeadline(inOrder[at] as CompiledDeadline, work, deedSlots)
  return work
}

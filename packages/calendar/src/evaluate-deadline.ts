import type { CompiledDeadline } from './compiled-deadline.js'
import { BY_FIRST_DAY, type CompiledTerm } from './compiled-term.js'
import { NO_DAY } from './days.js'
import { holdAll } from './guards.js'
import { type Closing, closeAll, endOf } from './last-day.js'
import { NONE } from './slots.js'
import { BY_NOT_AFTER, BY_NOT_BEFORE, BY_OUTER_TERM, BY_TERM, type Work } from './work.js'

const closing: Closing = { day: NO_DAY, by: BY_TERM }

/** Whether a version ends after the law it stands in for certain; what is counted back, pauses may bring forward. */
function isOutlived({ outlivedFrom, length }: CompiledTerm, start: number, work: Work): boolean {
  return start >= outlivedFrom && (!length.back || work.pauses.length === 0)
}

/** The version whose term runs out under the law it stands in: one that would end after it gives way to the next. */
function pickByLastDay(terms: readonly CompiledTerm[], work: Work, deedSlots: Int32Array): number {
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as CompiledTerm
    const start = work.days[term.startSlot] as number
    if (isOutlived(term, start, work)) continue
    closeAll(term, start, work, deedSlots, closing)
    const day = closing.day === NO_DAY ? work.first : closing.day
    // Before the first there was no law; where one ends too late and the next too early for its own, the next holds.
    if (index === 0 && day < term.validFrom) return NONE
    if (day <= term.validTo) return index
  }
  return NONE
}

/** The version in force on the day the term starts, or on the first day of sickness. */
function pickByStart(terms: readonly CompiledTerm[], work: Work, deedSlots: Int32Array): number {
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as CompiledTerm
    const start = work.days[term.startSlot] as number
    const day = start === NO_DAY || term.pickedBy === BY_FIRST_DAY ? work.first : start
    if (term.validFrom > day || day > term.validTo) continue
    closeAll(term, start, work, deedSlots, closing)
    return index
  }
  return NONE
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

function mayBePlanned({ facts, contraryFacts, guards }: CompiledDeadline, work: Work): boolean {
  return (facts & work.facts) === facts && (contraryFacts & work.facts) === 0 && holdAll(guards, work)
}

/** The first day on which a step can be done: days the term leaves out, its opening does as well. */
function opensOn({ opensLength, opensSlot, grounds }: CompiledTerm, start: number, work: Work): number {
  if (opensLength === undefined) return start
  const from = work.days[opensSlot] as number
  return from === NO_DAY ? NO_DAY : endOf(opensLength, from, opensSlot, grounds, work)
}

/** Works one deadline out, once those it hangs on are. */
export function evaluateDeadline(deadline: CompiledDeadline, work: Work, deedSlots: Int32Array): void {
  const { index, terms } = deadline
  work.versions[index] = 0
  if (!deadline.certain && !mayBePlanned(deadline, work)) return
  const version = deadline.byLastDay ? pickByLastDay(terms, work, deedSlots) : pickByStart(terms, work, deedSlots)
  if (version === NONE) return
  const term = terms[version] as CompiledTerm
  const start = work.days[term.startSlot] as number
  const { day, by } = closing
  work.starts[index] = start
  work.opens[index] = opensOn(term, start, work)
  work.lastDays[index] = day
  work.boundBy[index] = by
  if (!hasEnded(deadline, start, day, work)) work.versions[index] = version + 1
  if (!deadline.moment) return
  work.days[deadline.slot] = day
  if (work.pauses.length > 0) work.grounds[deadline.slot] = groundsMoving(term, by, work)
}

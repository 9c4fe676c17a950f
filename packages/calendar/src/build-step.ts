import type { CaseDays } from './case-days.js'
import type { CompiledBound } from './compiled-bound.js'
import type { CompiledDeadline } from './compiled-deadline.js'
import type { CompiledTerm } from './compiled-term.js'
import { NO_DAY, printDay } from './days.js'
import { daysLate, endOf, shorteningOf, spanOf } from './last-day.js'
import { addLength, type Length } from './length.js'
import { STILL_RUNNING } from './periods.js'
import { NONE } from './slots.js'
import { countDaysLate, judgeStatus, natureNumbers, type StepDays } from './status.js'
import type { Step, StepBound, StepRule } from './step.js'
import { BY_NOT_AFTER, BY_NOT_BEFORE, BY_OUTER_TERM, BY_TERM, type Work } from './work.js'

type Draft = { -readonly [Key in keyof Step]: Step[Key] }

/** What a length did on its way to a last day. */
function writeLength(draft: Draft, length: Length, start: number, slot: number, grounds: number, work: Work): number {
  const plain = addLength(start, length)
  const end = endOf(length, start, slot, grounds, work)
  draft.daysNotCounted = end - plain
  return end
}

function describeBound({ bound }: CompiledBound, kind: StepBound['kind'], start: number, late: number): StepBound {
  const { from, date, lastDay, countsFirstDay, delayOf, norms } = bound
  return Object.freeze({
    kind,
    ...(from === undefined ? {} : { from, start: printDay(start) }),
    ...(date === undefined ? {} : { date }),
    ...(lastDay === undefined ? {} : { term: lastDay }),
    ...(countsFirstDay === true ? { countsFirstDay } : {}),
    ...(delayOf === undefined ? {} : { delayOf, daysLate: late }),
    norms,
  })
}

function writeBound(draft: Draft, term: CompiledTerm, by: number, lastDay: number, work: Work): void {
  const raised = by >= BY_NOT_BEFORE
  const bound = raised ? term.notBefore[by - BY_NOT_BEFORE] : term.notAfter[by - BY_NOT_AFTER]
  draft.boundBy = 'bound'
  if (bound === undefined) return
  const { slot, date, length, grounds, delaySlot, delayIndex } = bound
  const start = slot === NONE ? date : (work.days[slot] ?? NO_DAY)
  const late = delayIndex === NONE ? 0 : daysLate(delaySlot, delayIndex, work)
  draft.bound = describeBound(bound, raised ? 'not-before' : 'not-after', start, late)
  if (length === undefined) return
  const end = writeLength(draft, length, start, slot, grounds, work)
  draft.daysRolledOver = lastDay - end - late
}

/** What took days off a last day; gives how many. */
function writeShortening(draft: Draft, term: CompiledTerm, work: Work): number {
  const days = shorteningOf(term, work)
  if (days === 0) return 0
  const delays = term.shortenedBy.map(({ id, slot, index }) => ({ deadline: id, days: daysLate(slot, index, work) }))
  draft.shortenedBy = Object.freeze(delays.filter((delay) => delay.days > 0).map((delay) => Object.freeze(delay)))
  return days
}

function writeLastDay(draft: Draft, index: number, term: CompiledTerm, days: CaseDays, work: Work): void {
  const [by, start, given] = [work.boundBy[index], work.starts[index] ?? NO_DAY, work.lastDays[index] ?? NO_DAY]
  draft.lastDay = printDay(given)
  const lastDay = given + writeShortening(draft, term, work)
  if (by === BY_TERM) {
    draft.boundBy = 'term'
    const end = writeLength(draft, term.length, start, term.startSlot, term.grounds, work)
    draft.daysAdded = spanOf(term, work)
    draft.daysRolledOver = lastDay - end - draft.daysAdded
  } else if (by === BY_OUTER_TERM && term.outerLength !== undefined) {
    draft.boundBy = 'outer-term'
    const end = writeLength(draft, term.outerLength, days.first, NONE, term.grounds, work)
    draft.daysRolledOver = lastDay - end
  } else writeBound(draft, term, by ?? BY_TERM, lastDay, work)
}

/** The fields every step has, written out: copying the rule by spread would cost more than the arithmetic. */
function draftStep(rule: StepRule): Draft {
  const { deadline, who, standing, nature, from, term, countsFirstDay, counting, norms, divergences, verified } = rule
  const draft: Draft = {
    deadline,
    who,
    standing,
    nature,
    from,
    term,
    countsFirstDay,
    counting,
    norms,
    divergences,
    verified,
    daysNotCounted: 0,
    daysAdded: 0,
    daysRolledOver: 0,
  }
  if (rule.towards !== undefined) draft.towards = rule.towards
  if (rule.outerTerm !== undefined) draft.outerTerm = rule.outerTerm
  if (rule.opening !== undefined) draft.opening = rule.opening
  if (rule.position !== undefined) draft.position = rule.position
  if (rule.lateness !== undefined) draft.lateness = rule.lateness
  return draft
}

type DaysDraft = { -readonly [Key in keyof StepDays]: StepDays[Key] }

/** Room for the days a step is judged by. */
export function makeStepDays(): DaysDraft {
  return {
    nature: natureNumbers.duty,
    opens: NO_DAY,
    lastDay: NO_DAY,
    doneOn: NO_DAY,
    recovered: NO_DAY,
    deviates: false,
  }
}

/** Writes the days a step is judged by. */
export function writeStepDays(draft: DaysDraft, entry: CompiledDeadline, days: CaseDays, work: Work): StepDays {
  const { index } = entry
  draft.nature = entry.nature
  draft.opens = work.opens[index] as number
  draft.lastDay = work.lastDays[index] as number
  draft.doneOn = entry.moment ? NO_DAY : (work.days[entry.slot] as number)
  draft.recovered = entry.outlastsRecovery ? STILL_RUNNING : days.recovered
  draft.deviates = days.deviations !== undefined && Object.hasOwn(days.deviations, entry.id)
  return draft
}

/** One step of a planning, frozen. */
export function buildStep(entry: CompiledDeadline, days: CaseDays, work: Work, today: number | undefined): Step {
  const term = entry.terms[(work.versions[entry.index] as number) - 1] as CompiledTerm
  const draft = draftStep(term.rule)
  const stepDays = writeStepDays(makeStepDays(), entry, days, work)
  const start = work.starts[entry.index] ?? NO_DAY
  if (start !== NO_DAY) draft.start = printDay(start)
  if (term.opensLength !== undefined && stepDays.opens !== NO_DAY) draft.opens = printDay(stepDays.opens)
  if (stepDays.lastDay !== NO_DAY) writeLastDay(draft, entry.index, term, days, work)
  if (stepDays.doneOn !== NO_DAY) draft.doneOn = printDay(stepDays.doneOn)
  const deviation = stepDays.deviates ? days.deviations?.[entry.id] : undefined
  if (deviation !== undefined) draft.deviation = deviation
  const daysLate = countDaysLate(stepDays, today)
  if (today !== undefined) draft.status = judgeStatus(stepDays, today)
  if (daysLate > 0) draft.daysLate = daysLate
  return Object.freeze(draft)
}

import type { CaseDays } from './case-days.js'
import type { CompiledTerm, Length } from './compiled-term.js'
import { printDay } from './days.js'
import { addParsed } from './durations.js'
import { closeOuterTerm, closeTerm, type EqualledDays, endOf, outerDecides, startOf } from './last-day.js'
import { NO_DAY } from './periods.js'
import { countDaysLate, judgeStatus } from './status.js'
import type { Step, StepRule } from './step.js'

type Draft = { -readonly [Key in keyof Step]: Step[Key] }

/** Which bound gave the last day, and from where it was counted. */
interface Bound {
  readonly name: 'term' | 'outer-term'
  readonly length: Length
  readonly start: number
  readonly lastDay: number
}

/** The earlier of the two bounds; the term itself when they fall on one day. */
function findBound(term: CompiledTerm, days: CaseDays, equalled: EqualledDays): Bound | undefined {
  const inner = closeTerm(term, days, equalled)
  const outer = closeOuterTerm(term, days, equalled)
  if (term.outerLength !== undefined && outerDecides(inner, outer)) {
    return { name: 'outer-term', length: term.outerLength, start: days.first, lastDay: outer }
  }
  if (inner === NO_DAY) return undefined
  return { name: 'term', length: term.length, start: startOf(term, days), lastDay: inner }
}

function writeBound(draft: Draft, bound: Bound, term: CompiledTerm, days: CaseDays): void {
  const { name, length, start, lastDay } = bound
  const end = endOf(length, start, term, days)
  draft.lastDay = printDay(lastDay)
  draft.boundBy = name
  draft.daysNotCounted = end - addParsed(start, length.duration)
  draft.daysRolledOver = lastDay - end
}

/** The fields every step has, written out: copying the rule by spread would cost more than the arithmetic. */
function draftStep(rule: StepRule): Draft {
  const { deadline, who, standing, from, term, counting, norms, divergences, verified } = rule
  const counts = { daysNotCounted: 0, daysRolledOver: 0 }
  const draft: Draft = { deadline, who, standing, from, term, counting, norms, divergences, verified, ...counts }
  if (rule.towards !== undefined) draft.towards = rule.towards
  if (rule.outerTerm !== undefined) draft.outerTerm = rule.outerTerm
  if (rule.position !== undefined) draft.position = rule.position
  return draft
}

/** One step of a planning, frozen. `doneSlot` is where the deed that meets the deadline is noted. */
export function buildStep(
  term: CompiledTerm,
  doneSlot: number,
  days: CaseDays,
  equalled: EqualledDays,
  today: number | undefined,
): Step {
  const draft = draftStep(term.rule)
  const start = startOf(term, days)
  const doneOn = days.events[doneSlot] ?? NO_DAY
  const bound = findBound(term, days, equalled)
  if (start !== NO_DAY) draft.start = printDay(start)
  if (bound !== undefined) writeBound(draft, bound, term, days)
  if (doneOn !== NO_DAY) draft.doneOn = printDay(doneOn)
  const stepDays = { start, lastDay: bound?.lastDay ?? NO_DAY, doneOn, recovered: days.recovered }
  const daysLate = countDaysLate(stepDays, today)
  if (today !== undefined) draft.status = judgeStatus(stepDays, today)
  if (daysLate > 0) draft.daysLate = daysLate
  return Object.freeze(draft)
}

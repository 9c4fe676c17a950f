import type { CaseDays } from '../case/read-case.js'
import { NO_DAY, printDay } from '../dates/days.js'
import type { CaseRecord, Outcome } from '../evaluate/case-record.js'
import { countDelay } from '../evaluate/compile-added-days.js'
import type { IndexOf } from '../evaluate/compile-day.js'
import type { CompiledDeadline } from '../evaluate/compile-deadline.js'
import type { DelayNode } from '../formula/nodes/added-days.js'
import type { BoundNode } from '../formula/nodes/bound.js'
import type { StepRule } from '../formula/nodes/rule.js'
import type { TermNode } from '../formula/nodes/term.js'
import { countDaysLate, judgeStatus } from './status.js'
import type { Step, StepBound, StepDelay } from './step.js'
import { findStepDays } from './step-days.js'

/** A case that was evaluated, and the day its steps are judged on. */
export interface EvaluatedCase {
  readonly days: CaseDays
  readonly record: CaseRecord
  readonly today: number | undefined
  readonly indexOf: IndexOf
  readonly waiting: WaitingSteps
}

/** By term, the steps of one that waits for its start: not judged on any day, and judged on one. */
export type WaitingSteps = ReadonlyMap<TermNode, { readonly unjudged: Step; readonly judged: Step }>

type Draft = { -readonly [Key in keyof Step]: Step[Key] }

function describeBound({ limits, count, norms }: BoundNode, start: number, late: number): StepBound {
  const { from, length, firstDayCounts, adds } = count
  const delay = adds.find((part): part is DelayNode => part.kind === 'delay')
  return Object.freeze({
    kind: limits,
    ...(from.kind === 'event-day' || from.kind === 'moment-day' ? { from: from.id, start: printDay(start) } : {}),
    ...(from.kind === 'fixed-day' ? { date: from.date } : {}),
    ...(length === undefined ? {} : { term: length.iso }),
    ...(firstDayCounts ? { countsFirstDay: firstDayCounts } : {}),
    ...(delay === undefined ? {} : { delayOf: delay.deadline, daysLate: late }),
    norms,
  })
}

/** What took days off a last day. */
function listDelays(delays: readonly DelayNode[], { record, indexOf }: EvaluatedCase): readonly StepDelay[] {
  return delays.flatMap(({ deadline }) => {
    const days = countDelay(record, indexOf(deadline))
    return days === 0 ? [] : [Object.freeze({ deadline, days })]
  })
}

/** Writes the days taken off a last day; gives how many. */
function writeShortening(draft: Draft, { term }: Outcome, evaluated: EvaluatedCase): number {
  if (term.shortenedBy.length === 0) return 0
  const delays = listDelays(term.shortenedBy, evaluated)
  if (delays.length > 0) draft.shortenedBy = Object.freeze(delays)
  return delays.reduce((sum, { days }) => sum + days, 0)
}

/** Writes a last day, what gave it, and what its count did on its way there. */
function writeLastDay(draft: Draft, outcome: Outcome, evaluated: EvaluatedCase): void {
  const { count, bound, decides } = outcome.decidedBy
  const { record } = evaluated
  draft.lastDay = printDay(outcome.lastDay)
  const lastDay = outcome.lastDay + writeShortening(draft, outcome, evaluated)
  const start = count.start(record)
  const end = count.countedEnd(start, record)
  const added = count.added(record)
  draft.boundBy = decides
  if (bound === undefined) draft.daysAdded = added
  else draft.bound = describeBound(bound, start, added)
  draft.daysNotCounted = end - count.plainEnd(start)
  draft.daysRolledOver = lastDay - end - added
}

/** The fields every step has, written out: copying the rule by spread would cost more than the arithmetic. */
function draftStep(rule: StepRule): Draft {
  const draft: Draft = {
    deadline: rule.deadline,
    who: rule.who,
    standing: rule.standing,
    nature: rule.nature,
    from: rule.from,
    term: rule.term,
    countsFirstDay: rule.countsFirstDay,
    counting: rule.counting,
    norms: rule.norms,
    divergences: rule.divergences,
    verified: rule.verified,
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

/** The step of a term that waits for its start, as long as nothing is known of it in a case. */
export function buildWaitingStep(rule: StepRule, judged: boolean): Step {
  const draft = draftStep(rule)
  if (judged) draft.status = 'not-yet'
  return Object.freeze(draft)
}

function findWaitingStep({ waiting, today }: EvaluatedCase, { term }: Outcome): Step | undefined {
  const steps = waiting.get(term)
  return today === undefined ? steps?.unjudged : steps?.judged
}

/** One step of a planning, frozen. */
export function buildStep(deadline: CompiledDeadline, outcome: Outcome, evaluated: EvaluatedCase): Step {
  const { days, record, today } = evaluated
  const stepDays = findStepDays(deadline, outcome, days, record)
  const nothingKnown = outcome.waits && stepDays.doneOn === NO_DAY && !stepDays.deviates
  const waitingStep = nothingKnown ? findWaitingStep(evaluated, outcome) : undefined
  if (waitingStep !== undefined) return waitingStep
  const { term, start, opens, lastDay } = outcome
  const draft = draftStep(term.rule)
  if (start !== NO_DAY) draft.start = printDay(start)
  if (term.opening !== undefined && opens !== NO_DAY) draft.opens = printDay(opens)
  if (lastDay !== NO_DAY) writeLastDay(draft, outcome, evaluated)
  if (stepDays.doneOn !== NO_DAY) draft.doneOn = printDay(stepDays.doneOn)
  const deviation = stepDays.deviates ? days.deviations?.[deadline.node.id] : undefined
  if (deviation !== undefined) draft.deviation = deviation
  const daysLate = countDaysLate(stepDays, today)
  if (today !== undefined) draft.status = judgeStatus(stepDays, today)
  if (daysLate > 0) draft.daysLate = daysLate
  return Object.freeze(draft)
}

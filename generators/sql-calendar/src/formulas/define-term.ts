import type { BoundNode, CountNode, TermNode } from '@verzuimspec/calendar'
import type { Formula } from '../build/layers.js'
import { allOf, define, type FormulaContext } from './formula-context.js'
import { printSum } from './print-added-days.js'
import { printCondition } from './print-condition.js'
import { printCount } from './print-count.js'
import { printDay } from './print-day.js'
import { printGrounds } from './print-moved-by.js'

/** One version: its last day, the day it starts on, the first day on which it can be done, and what moved it. */
export interface TermFormulas {
  readonly lastDay: Formula
  readonly start: Formula
  readonly opens: Formula
  readonly movedBy: Formula
}

/** The day of a bound; unknown where it does not bind, or while its start is unknown. */
function printBound({ when, count }: BoundNode, context: FormulaContext): Formula {
  const end = printCount(count, context)
  const conditions = when.map((condition) => printCondition(condition, context))
  return conditions.length === 0 ? end : `CASE WHEN ${allOf(conditions)} THEN ${end} END`
}

/** A day a last day is chosen from, and the count that gives it. */
interface Candidate {
  readonly day: Formula
  readonly count: CountNode
}

/** The grounds whose pauses moved a chosen day: those of the first candidate that gives it. */
function printChosenGrounds(
  chosen: Formula,
  first: Formula,
  firstGrounds: Formula,
  others: readonly Candidate[],
  context: FormulaContext,
): Formula {
  if (others.length === 0) return firstGrounds
  const cases = others.map(({ day, count }) => `WHEN ${day} = ${chosen} THEN ${printGrounds(count, context)}`)
  return `CASE WHEN ${first} = ${chosen} THEN ${firstGrounds} ${cases.join(' ')} END`
}

function defineBounds(bounds: readonly BoundNode[], stem: string, context: FormulaContext): readonly Candidate[] {
  return bounds.map((bound, i) => ({
    day: define(context, `${stem}${i + 1}`, printBound(bound, context)),
    count: bound.count,
  }))
}

function defineOuter({ outer }: TermNode, stem: string, context: FormulaContext): readonly Candidate[] {
  if (outer === undefined) return []
  return [{ day: define(context, `${stem}__outer`, printCount(outer, context)), count: outer }]
}

/** Defines the last day of a version: its own, raised, capped, and shortened, in that order. */
export function defineTerm(context: FormulaContext, stem: string, term: TermNode): TermFormulas {
  const { dialect } = context
  const days = (candidates: readonly Candidate[]) => candidates.map(({ day }) => day)
  const own = define(context, `${stem}__term`, printCount(term.count, context))
  const floors = defineBounds(term.floors, `${stem}__floor`, context)
  const raised = define(context, `${stem}__raised`, dialect.latest([own, ...days(floors)]))
  const outer = defineOuter(term, stem, context)
  const caps = [...outer, ...defineBounds(term.caps, `${stem}__cap`, context)]
  const end = define(context, `${stem}__end`, dialect.earliest([raised, ...days(caps)]))
  const shortening = printSum(term.shortenedBy, '-', context)
  const start = printDay(term.count.from, dialect)
  const raisedBy = printChosenGrounds(raised, own, printGrounds(term.count, context), floors, context)
  return {
    lastDay: shortening === '' ? end : define(context, `${stem}__shortened`, `${end}${shortening}`),
    start,
    opens: term.opening === undefined ? start : printCount(term.opening.count, context),
    movedBy: printChosenGrounds(end, raised, raisedBy, caps, context),
  }
}

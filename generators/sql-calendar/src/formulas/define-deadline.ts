import { type DeadlineNode, parseDay, type TermNode } from '@verzuimspec/calendar'
import { snakeName } from '@verzuimspec/vocabulary'
import type { Formula } from '../build/layers.js'
import { defineTerm, type TermFormulas } from './define-term.js'
import { allOf, define, type FormulaContext } from './formula-context.js'
import { printCondition, printRegimes } from './print-condition.js'
import { printDay } from './print-day.js'

/** A deadline to be planned, and the names under which its days are found among the formulas. */
export interface PlannedDeadline {
  readonly deadline: DeadlineNode
  readonly shown: string
  readonly opens: string
  readonly lastDay: string
  readonly start: string
  /** The day it was met; none of one that comes by itself. */
  readonly happened: string | undefined
}

interface PrintedTerm {
  readonly node: TermNode
  readonly formulas: TermFormulas
}

function printApplies({ regimes, when }: DeadlineNode, context: FormulaContext): Formula {
  return allOf([
    ...(regimes === undefined ? [] : [printRegimes(regimes, context)]),
    ...when.map((condition) => printCondition(condition, context)),
  ])
}

/** The day that says whether a version holds. */
function printAskedDay({ node, formulas }: PrintedTerm): Formula {
  if (node.chosenOn === 'first-day') return '{first_day}'
  return `COALESCE(${node.chosenOn === 'last-day' ? formulas.lastDay : formulas.start}, {first_day})`
}

/** Whether a version is the one that holds, as far as the days it is valid on say; always for one that always is. */
function printWindow(term: PrintedTerm): Formula {
  const { validFrom, validTo, chosenOn } = term.node
  const day = printAskedDay(term)
  return allOf([
    ...(validFrom === undefined || chosenOn === 'last-day' ? [] : [`${day} >= ${parseDay(validFrom)}`]),
    ...(validTo === undefined ? [] : [`${day} <= ${parseDay(validTo)}`]),
  ])
}

/** A last day before the first law that had one: then none of those after it holds either. */
function printTooEarly(term: PrintedTerm | undefined): readonly Formula[] {
  const validFrom = term?.node.chosenOn === 'last-day' ? term.node.validFrom : undefined
  return term === undefined || validFrom === undefined
    ? []
    : [`WHEN ${printAskedDay(term)} < ${parseDay(validFrom)} THEN NULL`]
}

/** Whether it is over before its last day, or before it began. */
function printEnded({ endsOn }: DeadlineNode, lastDay: Formula, start: Formula, { dialect }: FormulaContext): Formula {
  const ends = endsOn.map((day) => `COALESCE(COALESCE(${lastDay}, ${start}) > ${printDay(day, dialect)}, FALSE)`)
  return ends.length === 0 ? 'FALSE' : ends.join(' OR ')
}

/** Defines one deadline: which version holds for a case, and its days. */
export function defineDeadline(context: FormulaContext, deadline: DeadlineNode): PlannedDeadline {
  const name = snakeName(deadline.id)
  const terms = deadline.terms.map((node, i) => ({ node, formulas: defineTerm(context, `${name}__v${i + 1}`, node) }))
  const choice = [...printTooEarly(terms[0]), ...terms.map((term, i) => `WHEN ${printWindow(term)} THEN ${i + 1}`)]
  const applies = printApplies(deadline, context)
  const version = define(context, `${name}__version`, `CASE WHEN ${applies} THEN CASE ${choice.join(' ')} END END`)
  const pick = (part: keyof TermFormulas): Formula =>
    `CASE ${version} ${terms.map(({ formulas }, i) => `WHEN ${i + 1} THEN ${formulas[part]}`).join(' ')} END`
  const lastDay = define(context, `${name}__last_day`, pick('lastDay'))
  const start = define(context, `${name}__start`, pick('start'))
  define(context, `${name}__opens`, pick('opens'))
  const isMoment = deadline.nature === 'moment'
  if (isMoment) define(context, `${name}__moved_by`, pick('movedBy'))
  const ended = printEnded(deadline, lastDay, start, context)
  define(context, `${name}__shown`, `${version} IS NOT NULL AND NOT (${ended})`)
  return {
    deadline,
    shown: `${name}__shown`,
    opens: `${name}__opens`,
    lastDay: `${name}__last_day`,
    start: `${name}__start`,
    happened: isMoment ? undefined : `${name}__happened`,
  }
}

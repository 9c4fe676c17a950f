import { STILL_RUNNING } from '../case/periods.js'
import { NO_DAY } from '../dates/days.js'
import type { DeadlineNode } from '../formula/nodes/deadline.js'
import type { CaseRecord, CompiledTerm, Outcome } from './case-record.js'
import { compileConditions } from './compile-condition.js'
import type { CompileContext } from './compile-count.js'
import { dayAt } from './compile-day.js'
import { compileTerm } from './compile-term.js'

/** A deadline as a function over a case. */
export interface CompiledDeadline {
  readonly node: DeadlineNode
  /** Its place among the steps, under which its outcome and its own day are kept. */
  readonly index: number
  /** Writes what it comes to into the record, once those it hangs on are written there. */
  readonly evaluate: (record: CaseRecord) => void
}

type Choose = (record: CaseRecord) => Outcome | undefined

/** The version whose term runs out under the law it stands in: one that would end after it gives way to the next. */
function chooseByLastDay(terms: readonly CompiledTerm[]): Choose {
  return (record) => {
    for (const term of terms) {
      const outcome = term.evaluate(dayAt(record, term.startIndex), record)
      const day = outcome.lastDay === NO_DAY ? record.first : outcome.lastDay
      // Before the first there was no law; where one ends too late and the next too early for its own, the next holds.
      if (term === terms[0] && day < term.validFrom) return undefined
      if (day <= term.validTo) return outcome
    }
    return undefined
  }
}

/** The version in force on the day the term starts, or on the first day of sickness. */
function chooseByStart(terms: readonly CompiledTerm[]): Choose {
  return (record) => {
    for (const term of terms) {
      const start = dayAt(record, term.startIndex)
      const day = start === NO_DAY || term.chosenOn === 'first-day' ? record.first : start
      if (term.validFrom <= day && day <= term.validTo) return term.evaluate(start, record)
    }
    return undefined
  }
}

function compileChoice(terms: readonly CompiledTerm[]): Choose {
  const [first] = terms
  if (first === undefined) return () => undefined
  const isOnlyLaw = terms.length === 1 && first.validFrom === NO_DAY && first.validTo === STILL_RUNNING
  if (isOnlyLaw) return (record) => first.evaluate(dayAt(record, first.startIndex), record)
  return first.chosenOn === 'last-day' ? chooseByLastDay(terms) : chooseByStart(terms)
}

/** A deadline as a function over a case. */
export function compileDeadline(node: DeadlineNode, index: number, context: CompileContext): CompiledDeadline {
  const applies = node.when.length === 0 ? undefined : compileConditions(node.when, context.indexOf)
  const ends = node.endsOn.map(({ id }) => context.indexOf(id))
  const terms = node.terms.map((term) => compileTerm(term, ends, context))
  const choose = compileChoice(terms)
  const isMoment = node.nature === 'moment'
  const evaluate = (record: CaseRecord): void => {
    if (applies !== undefined && !applies(record)) return
    const outcome = choose(record)
    if (outcome === undefined) return
    record.outcomes[index] = outcome
    if (!isMoment) return
    record.days[index] = outcome.lastDay
    if (record.pauses.length > 0) record.movedBy[index] = outcome.decidedBy.count.movedBy(record)
  }
  return { node, index, evaluate }
}

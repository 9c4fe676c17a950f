import { STILL_RUNNING } from '../case/periods.js'
import { NO_DAY, parseDay } from '../dates/days.js'
import type { BoundNode } from '../formula/nodes/bound.js'
import type { CountNode } from '../formula/nodes/count.js'
import type { TermNode } from '../formula/nodes/term.js'
import type { Candidate, CaseRecord, CompiledTerm, FindDay, Outcome } from './case-record.js'
import { compileSum } from './compile-added-days.js'
import { compileConditions } from './compile-condition.js'
import { type CompileContext, compileCount, endOfCount } from './compile-count.js'
import { dayAt } from './compile-day.js'

function compileCandidate(node: CountNode, decides: 'term' | 'outer-term', context: CompileContext): Candidate {
  const count = compileCount(node, context)
  return { decides, count, day: (record) => endOfCount(count, record) }
}

function compileBound(bound: BoundNode, context: CompileContext): Candidate {
  const count = compileCount(bound.count, context)
  const holds = compileConditions(bound.when, context.indexOf)
  return { decides: 'bound', count, bound, day: (record) => (holds(record) ? endOfCount(count, record) : NO_DAY) }
}

/** The first day on which it can be done: days the term leaves out, its opening does as well. */
function compileOpening({ opening }: TermNode, context: CompileContext): FindDay | undefined {
  if (opening === undefined) return undefined
  const count = compileCount(opening.count, context)
  return (record) => endOfCount(count, record)
}

/** Whether one of some days comes before the last day, or before the start while there is no last day. */
function hasEnded(ends: readonly number[], start: number, lastDay: number, record: CaseRecord): boolean {
  for (const index of ends) {
    const end = dayAt(record, index)
    if (end !== NO_DAY && (lastDay === NO_DAY ? start : lastDay) > end) return true
  }
  return false
}

function makeWaiting(term: TermNode, decidedBy: Candidate): Outcome {
  return { waits: true, term, start: NO_DAY, opens: NO_DAY, lastDay: NO_DAY, decidedBy, ended: false }
}

/** The last day of a term: its own, raised, capped, and shortened, in that order; and what it comes to by that. */
function compileEvaluation(node: TermNode, ends: readonly number[], context: CompileContext): CompiledTerm['evaluate'] {
  const own = compileCandidate(node.count, 'term', context)
  const { end } = own.count
  const floors = node.floors.map((bound) => compileBound(bound, context))
  const outer = node.outer === undefined ? [] : [compileCandidate(node.outer, 'outer-term', context)]
  const caps = [...outer, ...node.caps.map((bound) => compileBound(bound, context))]
  const shortening = compileSum(node.shortenedBy, context.indexOf)
  const findOpening = compileOpening(node, context)
  const onlyByStart = floors.length + caps.length === 0 && findOpening === undefined
  const waiting = makeWaiting(node, own)
  return (start, record): Outcome => {
    if (start === NO_DAY && onlyByStart) return waiting
    let lastDay = start === NO_DAY ? NO_DAY : end(start, record)
    let decidedBy = own
    for (const floor of floors) {
      const day = floor.day(record)
      if (day === NO_DAY || day <= lastDay) continue
      lastDay = day
      decidedBy = floor
    }
    for (const cap of caps) {
      const day = cap.day(record)
      if (day === NO_DAY || (lastDay !== NO_DAY && day >= lastDay)) continue
      lastDay = day
      decidedBy = cap
    }
    if (lastDay !== NO_DAY) lastDay -= shortening(record)
    const opens = findOpening === undefined ? start : findOpening(record)
    const ended = hasEnded(ends, start, lastDay, record)
    return { waits: false, term: node, start, opens, lastDay, decidedBy, ended }
  }
}

/** A version of a deadline as functions over a case; it has ended once the day of one of `ends` came before its last day. */
export function compileTerm(node: TermNode, ends: readonly number[], context: CompileContext): CompiledTerm {
  return {
    chosenOn: node.chosenOn,
    validFrom: node.validFrom === undefined ? NO_DAY : parseDay(node.validFrom),
    validTo: node.validTo === undefined ? STILL_RUNNING : parseDay(node.validTo),
    startIndex: context.indexOf(node.count.from.id),
    evaluate: compileEvaluation(node, ends, context),
  }
}

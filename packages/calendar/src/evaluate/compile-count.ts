import { addLength } from '../dates/add-duration.js'
import { NO_DAY } from '../dates/days.js'
import { type EqualledDays, nextWorkingDay, rollOver } from '../dates/rollover.js'
import type { CountNode } from '../formula/nodes/count.js'
import type { CaseRecord, CompiledCount } from './case-record.js'
import { compileSum } from './compile-added-days.js'
import { compileDay, type IndexOf } from './compile-day.js'
import { groundBits, skipPauses, skipPausesBack } from './skip-pauses.js'

/** What formulas are compiled with. */
export interface CompileContext {
  readonly indexOf: IndexOf
  readonly equalled: EqualledDays
}

type FindEnd = CompiledCount['end']

function compilePlainEnd({ length, firstDayCounts }: CountNode): CompiledCount['plainEnd'] {
  if (length === undefined) return (start) => start
  const first = firstDayCounts ? 1 : 0
  if (length.months !== 0) return (start) => addLength(start, length) - first
  const days = length.days - first
  return (start) => start + days
}

/** The index of the moment a count starts from; undefined where it starts from another day. */
function momentIndex({ from }: CountNode, indexOf: IndexOf): number | undefined {
  return from.kind === 'moment-day' ? indexOf(from.id) : undefined
}

/** What is counted back from a moment moves by the pauses that moved the moment, not by a count of its own. */
function compileBackwards(plainEnd: CompiledCount['plainEnd'], moment: number | undefined): FindEnd {
  if (moment === undefined) return plainEnd
  return (start, { pauses, movedBy }) => {
    const end = plainEnd(start)
    return pauses.length === 0 ? end : skipPausesBack(start, end, pauses, movedBy[moment] ?? 0)
  }
}

function compileCountedEnd(node: CountNode, plainEnd: CompiledCount['plainEnd'], indexOf: IndexOf): FindEnd {
  if (node.length?.back === true) return compileBackwards(plainEnd, momentIndex(node, indexOf))
  const grounds = groundBits(node.counting)
  if (grounds === 0) return plainEnd
  // A last day that counts has itself to be sat out: the days counted have passed on the day after it.
  const lastDay = node.lastDayCounts ? 1 : 0
  const firstDay = node.firstDayCounts ? 1 : 0
  return (start, { pauses }) => {
    const end = plainEnd(start)
    if (pauses.length === 0) return end
    return skipPauses(start + lastDay - firstDay, end + lastDay, pauses, grounds) - lastDay
  }
}

function compileShift({ shift, firstDayCounts }: CountNode, equalled: EqualledDays, end: FindEnd): FindEnd {
  if (shift === 'none') return end
  if (shift === 'next-working-day') return (start, record) => nextWorkingDay(end(start, record), equalled)
  // A first day that counts is a day of the term, also for the working days the term must hold.
  const before = firstDayCounts ? 1 : 0
  return (start, record) => rollOver(start - before, end(start, record), equalled)
}

function compileMovedBy(node: CountNode, indexOf: IndexOf): CompiledCount['movedBy'] {
  const own = groundBits(node.counting)
  const moment = momentIndex(node, indexOf)
  return moment === undefined ? () => own : ({ movedBy }) => own | (movedBy[moment] ?? 0)
}

/** A count as functions over a case. */
export function compileCount(node: CountNode, { indexOf, equalled }: CompileContext): CompiledCount {
  const plainEnd = compilePlainEnd(node)
  const countedEnd = compileCountedEnd(node, plainEnd, indexOf)
  const added = compileSum(node.adds, indexOf)
  const withAdded: FindEnd =
    node.adds.length === 0 ? countedEnd : (start, record) => countedEnd(start, record) + added(record)
  return {
    node,
    start: compileDay(node.from, indexOf),
    plainEnd,
    countedEnd,
    added,
    end: compileShift(node, equalled, withAdded),
    movedBy: compileMovedBy(node, indexOf),
  }
}

/** The day a count comes to; `NO_DAY` while its start is unknown. */
export function endOfCount({ start, end }: CompiledCount, record: CaseRecord): number {
  const day = start(record)
  return day === NO_DAY ? NO_DAY : end(day, record)
}

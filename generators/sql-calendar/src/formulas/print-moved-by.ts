import type { CountNode, DayNode, DeadlineNode } from '@verzuimspec/calendar'
import type { Counting } from '@verzuimspec/vocabulary'
import type { Formula } from '../build/layers.js'
import { type FormulaContext, refer } from './formula-context.js'

const GROUNDS: Readonly<Record<Counting, number>> = {
  samengeteld: 1,
  'zonder-verlof': 2,
  'zonder-zwangerschapsziekte': 4,
}

/** The bits of the grounds on which days do not count. */
export function groundBits(counting: readonly Counting[]): number {
  return counting.reduce((bits, ground) => bits | GROUNDS[ground], 0)
}

function countsOf({ terms }: DeadlineNode): readonly CountNode[] {
  return terms.flatMap(({ count, floors, caps }) => [count, ...[...floors, ...caps].map((bound) => bound.count)])
}

/** Whether pauses can move a moment: by a count of its own, or by that of a moment it hangs on. */
function canMove(moment: DeadlineNode, context: FormulaContext, seen: Set<DeadlineNode>): boolean {
  if (seen.has(moment)) return false
  seen.add(moment)
  return countsOf(moment).some(({ counting, from }) => {
    if (counting.length > 0) return true
    const other = from.kind === 'moment-day' ? context.byId.get(from.id) : undefined
    return other !== undefined && canMove(other, context, seen)
  })
}

/** The reference to the grounds that moved a day; undefined for what no pause can have moved. */
export function printMovedBy(day: DayNode, context: FormulaContext): Formula | undefined {
  const moment = day.kind === 'moment-day' ? context.byId.get(day.id) : undefined
  return moment !== undefined && canMove(moment, context, new Set()) ? refer(moment.id, 'moved_by') : undefined
}

/** The bits of the grounds that may have moved the end of a count: its own, and those that moved what it starts from. */
export function printGrounds({ counting, from }: CountNode, context: FormulaContext): Formula {
  const own = groundBits(counting)
  const moved = printMovedBy(from, context)
  if (moved === undefined) return `${own}`
  return own === 0 ? `COALESCE(${moved}, 0)` : `(COALESCE(${moved}, 0) | ${own})`
}

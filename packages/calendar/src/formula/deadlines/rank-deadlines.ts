import type { Duration, Id } from '@verzuimspec/vocabulary'
import { FIRST_SICK_DAY } from '../authored/names.js'
import type { DayNode } from '../nodes/day.js'
import type { DeadlineNode } from '../nodes/deadline.js'

const DAYS_PER_MONTH = 30.44

/** Where a term stands that hangs on something that may never come: after all that comes by itself. */
const AFTER_ALL = 10_000

type ById = ReadonlyMap<Id, DeadlineNode>

function countDays(length: Duration | undefined): number {
  return length === undefined ? 0 : length.days + length.months * DAYS_PER_MONTH
}

function rankDay(day: DayNode, byId: ById, way: readonly Id[]): number {
  if (day.kind !== 'event-day' && day.kind !== 'moment-day') return AFTER_ALL
  return day.id === FIRST_SICK_DAY ? 0 : rankDeadline(day.id, byId, way)
}

/** Roughly where a deadline comes in an absence, in days; only to list deadlines in the order they run out. */
function rankDeadline(id: Id, byId: ById, way: readonly Id[]): number {
  const term = byId.get(id)?.terms.at(-1)
  if (term === undefined || way.includes(id)) return AFTER_ALL
  if (term.outer !== undefined) return countDays(term.outer.length)
  return rankDay(term.count.from, byId, [...way, id]) + countDays(term.count.length)
}

/** The deadlines in the order in which they run out when nothing moves them. */
export function rankDeadlines(deadlines: readonly DeadlineNode[]): readonly Id[] {
  const byId: ById = new Map(deadlines.map((deadline) => [deadline.id, deadline]))
  const ranked = deadlines.map(({ id }) => ({ id, rank: rankDeadline(id, byId, []) }))
  ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
  return ranked.map(({ id }) => id)
}

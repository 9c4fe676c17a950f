import type { Id, NormBase, Positions } from '@verzuimspec/vocabulary'
import { JOINING_TERM } from '../authored/names.js'
import { NO_POSITIONS } from '../authored/take-reading.js'
import { createDeadline, type DeadlineNode } from '../nodes/deadline.js'
import { rankDeadlines } from './rank-deadlines.js'

function readAll({ deadlines }: Pick<NormBase, 'deadlines'>, positions: Positions): readonly DeadlineNode[] {
  return Object.values(deadlines).map((deadline) => createDeadline(deadline, deadlines, positions))
}

/**
 * The deadlines of a norm base as formulas, under the positions taken, in the order of the steps of a planning: that in
 * which they run out when nothing moves them. No position changes that order. Frozen.
 *
 * @throws CalendarError `no-such-duration` or `no-such-day` for a length or date that is none.
 * @example
 * readDeadlines(base, {}).map(({ id }) => id)[1] // => 'plan-van-aanpak'
 */
export function readDeadlines(base: Pick<NormBase, 'deadlines'>, positions: Positions): readonly DeadlineNode[] {
  const byId = new Map(readAll(base, positions).map((deadline) => [deadline.id, deadline]))
  const ranked = rankDeadlines(readAll(base, NO_POSITIONS))
  return Object.freeze(ranked.flatMap((id) => byId.get(id) ?? []))
}

/** How many days an interruption must last to end an absence, and the norms that say so. */
export interface Joining {
  readonly days: number
  readonly norms: readonly Id[]
}

/**
 * What the norm base says of how long an interruption must last to end an absence; without a term for it, none at all
 * joins.
 *
 * @example
 * findJoining(base, {}).days // => 28
 */
export function findJoining({ deadlines }: Pick<NormBase, 'deadlines'>, positions: Positions): Joining {
  const deadline = deadlines[JOINING_TERM]
  const term = deadline === undefined ? undefined : createDeadline(deadline, deadlines, positions).terms.at(-1)
  if (term?.count.length === undefined) return { days: 1, norms: [] }
  const { length, firstDayCounts } = term.count
  return { days: length.days + (firstDayCounts ? 0 : 1), norms: term.rule.norms }
}

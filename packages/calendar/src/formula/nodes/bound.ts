import type { Bound, Id } from '@verzuimspec/vocabulary'
import { createDelay } from './added-days.js'
import { type ConditionNode, createGuard, createRegimes } from './condition.js'
import { type CountNode, createCount, createPlainDay } from './count.js'
import { createDay, type Deadlines } from './day.js'

/** A day beside that of the term itself, no later or no earlier than which it may fall while conditions hold. */
export interface BoundNode {
  readonly kind: 'bound'
  readonly limits: 'not-after' | 'not-before'
  readonly when: readonly ConditionNode[]
  readonly count: CountNode
  readonly norms: readonly Id[]
}

function createBoundCount(bound: Bound, deadlines: Deadlines): CountNode {
  const { from, date, lastDay, delayOf } = bound
  const day = createDay(from, date, deadlines)
  const adds = delayOf === undefined ? [] : [createDelay(delayOf)]
  if (lastDay === undefined) return createPlainDay(day, adds)
  const { countsFirstDay, counting, rollsOver } = bound
  return createCount(day, lastDay, { countsFirstDay, counting, rollsOver, adds, followsMoment: true })
}

function createBound(bound: Bound, limits: BoundNode['limits'], deadlines: Deadlines): BoundNode {
  const guards = (bound.when ?? []).map((guard) => createGuard(guard, deadlines))
  const when = [...createRegimes(bound.regimes), ...guards]
  return { kind: 'bound', limits, when, count: createBoundCount(bound, deadlines), norms: bound.norms }
}

/** The bounds of one kind that a version has. */
export function createBounds(
  limits: BoundNode['limits'],
  bounds: readonly Bound[] | undefined,
  deadlines: Deadlines,
): readonly BoundNode[] {
  return (bounds ?? []).map((bound) => createBound(bound, limits, deadlines))
}

import type { Guard, Id, Regime } from '@verzuimspec/vocabulary'
import { readDuration } from '../../dates/add-duration.js'
import { createDay, createNamedDay, createOffsetDay, type DayNode, type Deadlines } from './day.js'

/** Whether one of these carries the duties. */
export interface RegimeNode {
  readonly kind: 'regime'
  readonly regimes: readonly Regime[]
}

/** Whether a fact is known to hold, or is not known to. */
export interface FactNode {
  readonly kind: 'fact'
  readonly fact: Id
  readonly holds: boolean
}

/** Whether a day is known, or is not. */
export interface KnownNode {
  readonly kind: 'known'
  readonly day: DayNode
  readonly known: boolean
}

/** Whether a deadline was met after its own last day. */
export interface LateNode {
  readonly kind: 'late'
  readonly deadline: Id
}

/** How a day lies to another. A day that is unknown is neither by nor after; `not-by` is what `by` is not. */
export interface ComparisonNode {
  readonly kind: 'comparison'
  readonly day: DayNode
  readonly is: 'by' | 'not-by' | 'after'
  readonly other: DayNode
}

/** What must hold, or must have happened, for a version or an opening to count. */
export type ConditionNode = RegimeNode | FactNode | KnownNode | LateNode | ComparisonNode

/** Who carries the duties, as a condition; none where it is all the same. */
export function createRegimes(regimes: readonly Regime[] | undefined): readonly RegimeNode[] {
  return regimes === undefined ? [] : [{ kind: 'regime', regimes }]
}

/** Facts that must all hold, or none of which may. */
export function createFacts(facts: readonly Id[] | undefined, holds: boolean): readonly FactNode[] {
  return (facts ?? []).map((fact) => ({ kind: 'fact', fact, holds }))
}

function createOther({ of, offset, date }: Guard, deadlines: Deadlines): DayNode {
  const day = createDay(of, date, deadlines)
  return of === undefined || offset === undefined ? day : createOffsetDay(day, readDuration(offset))
}

/** A test on the days of a case. */
export function createGuard(guard: Guard, deadlines: Deadlines): ConditionNode {
  const { event, is } = guard
  if (is === 'late') return { kind: 'late', deadline: event }
  const day = createNamedDay(event, deadlines)
  if (is === 'known' || is === 'unknown') return { kind: 'known', day, known: is === 'known' }
  return { kind: 'comparison', day, is, other: createOther(guard, deadlines) }
}

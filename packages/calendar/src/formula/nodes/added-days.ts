import type { DeadlineVersion, Id } from '@verzuimspec/vocabulary'
import { createNamedDay, type Deadlines, type NamedDayNode } from './day.js'

/** The days by which a deadline was met late. */
export interface DelayNode {
  readonly kind: 'delay'
  readonly deadline: Id
}

/** The days from one day to a later one. */
export interface SpanNode {
  readonly kind: 'span'
  readonly from: NamedDayNode
  readonly to: NamedDayNode
}

/** A number of days that a count adds to itself. */
export type AddedDaysNode = DelayNode | SpanNode

export function createDelay(deadline: Id): DelayNode {
  return { kind: 'delay', deadline }
}

/** What a term adds to itself. */
export function createExtension(
  { extendedBy }: Pick<DeadlineVersion, 'extendedBy'>,
  deadlines: Deadlines,
): readonly AddedDaysNode[] {
  if (extendedBy === undefined) return []
  const { from, to } = extendedBy
  return [{ kind: 'span', from: createNamedDay(from, deadlines), to: createNamedDay(to, deadlines) }]
}

import type { Id, Text } from './basics.js'

/** One of the readings of a divergence. */
export interface Position {
  readonly id: Id
  readonly label: Text
  /** The higher, the more it protects the employee. */
  readonly protects: number
  readonly norms: readonly Id[]
}

/** A point on which sources contradict each other or today's law. */
export interface Divergence {
  readonly id: Id
  readonly label: Text
  /** `privacy`: the default is the most protective position. `term`: the default is the law. */
  readonly topic: 'privacy' | 'term'
  readonly positions: readonly Position[]
  readonly default: Id
}

/** A visible choice of positions; what it leaves out keeps the default. */
export interface Profile {
  readonly id: Id
  readonly label: Text
  readonly description: Text
  readonly choices: Readonly<Record<Id, Id>>
}

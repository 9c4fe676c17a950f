import type { Expectation } from './attack.js'
import type { Target } from './target.js'

/** The statements of one attack on one target. */
export interface Statements {
  readonly sql: string
  readonly twin?: string
  readonly control?: string
  /** The column attacked, when there is an attack for each of several. */
  readonly column?: string
}

/** An attack before it is aimed. */
export interface Recipe {
  /** The letter tells the family (columns, rows, writes, privileges), the number the attack. */
  readonly code: string
  readonly title: string
  readonly expect: Expectation
  readonly needsLogin?: boolean
  /** The attack on this target; nothing when it has no point there. */
  readonly aim: (target: Target) => readonly Statements[]
}

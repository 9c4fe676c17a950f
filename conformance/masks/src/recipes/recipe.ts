import type { Aim } from '../aim/aim.js'

/**
 * What a mask that holds makes of an attack.
 *
 * - `refused`: PostgreSQL answers with error 42501, no privilege.
 * - `no-rows`: no row comes back, or it is refused.
 * - `indistinguishable`: a right guess (`sql`) and a wrong one (`twin`) have the same outcome, to the letter.
 */
export type Expectation = 'refused' | 'no-rows' | 'indistinguishable'

/** The statements of one attack on one table by one role. */
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
  /** The attack where it is aimed; nothing when it has no point there. */
  readonly write: (aim: Aim) => readonly Statements[]
}

import { type Id, isTaken, type Positions, type Rule } from '@verzuimspec/vocabulary'

/** Whether a rule is in force and counts for a purpose, and if not, why not. */
export type Standing = 'counts' | 'position-not-chosen' | 'purpose-differs'

/**
 * Whether a rule counts for a request with this purpose. Only a permit is bound to its purpose: a prohibition that
 * served one purpose alone would leave all others open.
 */
export function standingOf(rule: Rule, positions: Positions, purpose: Id | undefined): Standing {
  if (!isTaken(rule.position, positions)) return 'position-not-chosen'
  const bound = rule.effect === 'permit' && rule.purpose !== undefined && purpose !== undefined
  return bound && rule.purpose !== purpose ? 'purpose-differs' : 'counts'
}

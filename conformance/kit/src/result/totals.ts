import { type Verdict, verdicts } from '../checks/verdict.js'

/** How many there are of each verdict. */
export type Totals = Readonly<Record<Verdict, number>>

/**
 * Counts verdicts.
 *
 * @example
 * countVerdicts(['passed', 'failed', 'passed']).passed // 2
 */
export function countVerdicts(given: readonly Verdict[]): Totals {
  const totals = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  for (const verdict of given) totals[verdict] += 1
  return Object.freeze(totals)
}

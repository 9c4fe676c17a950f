import type { Verdict } from '../checks/verdict.js'
import type { RunResult } from '../result/run-result.js'

const codes: readonly (readonly [Verdict, number])[] = [
  ['kit-error', 5],
  ['failed', 1],
  ['adapter-error', 3],
  ['inconclusive', 4],
]

/**
 * The exit code a run deserves: 0 all well, 1 findings, 3 the target could not be reached or logged in to, 4 something
 * stayed undecided, 5 the kit's own fault. A run in which nothing passed is never 0.
 *
 * @example
 * exitCodeOf(result) // 0
 */
export function exitCodeOf({ totals }: Pick<RunResult, 'totals'>): number {
  const found = codes.find(([verdict]) => totals.checks[verdict] > 0)
  if (found !== undefined) return found[1]
  return totals.checks.passed > 0 ? 0 : 4
}

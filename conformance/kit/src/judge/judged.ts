import type { Id, Text } from '@verzuimspec/vocabulary'
import type { Check } from '../checks/check.js'
import type { Evidence } from '../checks/evidence.js'
import type { Verdict } from '../checks/verdict.js'

/** A check with its verdict, why, and what shows it. */
export interface CheckResult {
  readonly check: Check
  readonly verdict: Verdict
  readonly reason: Text
  readonly evidence: readonly Evidence[]
}

/** A norm with the verdict that follows from its checks. */
export interface NormResult {
  readonly norm: Id
  readonly verdict: Verdict
  readonly checks: readonly Check['id'][]
  readonly reason: Text
}

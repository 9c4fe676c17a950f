import type { Text } from '@verzuimspec/vocabulary'
import { type Say, sayAll } from '../words/words.js'
import type { Evidence } from './evidence.js'
import type { Verdict } from './verdict.js'

/** What comes of one check: the verdict, why, and what shows it. */
export interface Outcome {
  readonly verdict: Verdict
  readonly reason: Text
  readonly evidence: readonly Evidence[]
}

function makeOutcome(verdict: Verdict, say: Say, evidence: readonly Evidence[] = []): Outcome {
  return Object.freeze({ verdict, reason: sayAll(say), evidence })
}

export const passed = (say: Say): Outcome => makeOutcome('passed', say)

export const notApplicable = (say: Say): Outcome => makeOutcome('not-applicable', say)

export const inconclusive = (say: Say, evidence: readonly Evidence[] = []): Outcome =>
  makeOutcome('inconclusive', say, evidence)

export const failed = (say: Say, evidence: readonly Evidence[]): Outcome => makeOutcome('failed', say, evidence)

/** The target could not be reached, logged in to or understood: that is no finding about it. */
export const adapterError = (message: string): Outcome =>
  makeOutcome('adapter-error', ({ reasons }) => reasons.notTested(message))

/** The kit contradicts itself. */
export const kitError = (fault: string): Outcome => makeOutcome('kit-error', () => fault)

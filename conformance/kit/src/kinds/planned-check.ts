import type { Id, Text } from '@verzuimspec/vocabulary'
import type { Check, CheckKind, Evidence, Verdict } from '../result.js'
import type { RunLog } from '../run/run-log.js'
import type { World } from '../run/world.js'
import type { Breach } from './find-breaches.js'
import type { Seen } from './seen.js'

/** What a finished run offers its judges. */
export interface Findings {
  readonly world: World
  readonly log: RunLog
  readonly breaches: readonly Breach[]
  readonly seen: Seen
}

export interface Outcome {
  readonly verdict: Verdict
  readonly reason: Text
  readonly evidence: readonly Evidence[]
}

/** A check with the role it concerns (if any) and how its verdict follows from what a run found. */
export interface PlannedCheck {
  readonly check: Check
  readonly role: Id | null
  readonly judge: (findings: Findings) => Outcome
}

/** One kind of check: which checks the norms make, before the first request. */
export type PlanChecks = (world: World) => readonly PlannedCheck[]

/** @example makeCheck('inzage', 'werkgever/diagnose', { nl: '…', en: '…' }, ['wet-big/88']).id // 'inzage/werkgever/diagnose' */
export function makeCheck(kind: CheckKind, subject: string, title: Text, norms: readonly Id[]): Check {
  return Object.freeze({ id: `${kind}/${subject}`, kind, title, norms: Object.freeze([...new Set(norms)]) })
}

export const passed = (nl: string, en: string): Outcome => ({ verdict: 'passed', reason: { nl, en }, evidence: [] })

export const notApplicable = (nl: string, en: string): Outcome => ({
  verdict: 'not-applicable',
  reason: { nl, en },
  evidence: [],
})

export const inconclusive = (nl: string, en: string, evidence: readonly Evidence[] = []): Outcome => ({
  verdict: 'inconclusive',
  reason: { nl, en },
  evidence,
})

export const failed = (nl: string, en: string, evidence: readonly Evidence[]): Outcome => ({
  verdict: 'failed',
  reason: { nl, en },
  evidence,
})

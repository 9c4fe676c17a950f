import type { Id } from '@verzuimspec/vocabulary'
import type { Verdict } from '../checks/verdict.js'
import type { RunResult } from '../result/run-result.js'
import type { Totals } from '../result/totals.js'

/** Type of what the certificate states, in the manner of an in-toto predicate. */
export const predicateType = 'urn:verzuimspec:conformance:1'

/** An in-toto statement (version 1) about one report: what was tested, against what, with which outcome. */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[]
  readonly predicateType: typeof predicateType
  readonly predicate: {
    readonly level: RunResult['level']
    readonly target: RunResult['target']
    /** What was tested, and what the target declares to have nothing to do with. */
    readonly scope: RunResult['scope']
    readonly kit: RunResult['kit']
    readonly spec: RunResult['spec']
    readonly issuedAt: string
    readonly expiresAt: string
    readonly totals: { readonly checks: Totals; readonly norms: Totals }
    readonly norms: Readonly<Record<Id, Verdict>>
    /** What the certificate is and is not, so that it travels with it. */
    readonly notice: string
  }
}

export const noticeText =
  'Seen in a test environment by the verzuimspec conformance kit. No legal advice; no certification under article 42 GDPR.'

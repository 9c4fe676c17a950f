import type { Id, IsoDate, Scope } from '@verzuimspec/vocabulary'
import type { CheckResult, NormResult } from '../judge/judged.js'
import type { Totals } from './totals.js'

/** The one result model behind every report and the certificate. */
export interface RunResult {
  readonly schemaVersion: 1
  readonly kit: { readonly name: string; readonly version: string }
  readonly spec: {
    readonly version: string
    readonly asOf: IsoDate
    readonly profile: Id | null
    readonly digest: string
  }
  readonly target: { readonly name: string; readonly product: string; readonly version: string }
  /** What the target declares to have to do with, and what it declares to leave out: of that nothing is tested. */
  readonly scope: { readonly within: Scope; readonly outside: Scope }
  readonly level: 'self-assessed'
  readonly startedAt: string
  readonly finishedAt: string
  readonly requests: number
  /** Why the run could not be carried out, or null when it was. */
  readonly stopped: string | null
  readonly checks: readonly CheckResult[]
  readonly norms: readonly NormResult[]
  readonly totals: { readonly checks: Totals; readonly norms: Totals }
}

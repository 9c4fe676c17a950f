import type { Scope } from '@verzuimspec/norm-base'
import type { Id, IsoDate, Text } from '@verzuimspec/vocabulary'

/**
 * What the kit says of a check or a norm. Only `passed` is a pass: what could not be tested is `inconclusive`,
 * what the target does not offer is `not-applicable`, what only a declaration can show is `attested`.
 */
export type Verdict =
  | 'passed'
  | 'failed'
  | 'inconclusive'
  | 'not-applicable'
  | 'attested'
  | 'adapter-error'
  | 'kit-error'

/** Every verdict, worst first: the verdict of a norm is the first of these that one of its checks has. */
export const verdicts: readonly Verdict[] = Object.freeze([
  'kit-error',
  'adapter-error',
  'failed',
  'inconclusive',
  'attested',
  'passed',
  'not-applicable',
])

/** What kind of wrong a check looks for. */
export type CheckKind =
  | 'inzage'
  | 'uitdraai'
  | 'foutmelding'
  | 'uitgaand'
  | 'afscherming'
  | 'medische-module'
  | 'vastlegging'
  | 'stille-opslag'
  | 'tweede-factor'
  | 'termijn'
  | 'bewaartermijn'
  | 'reikwijdte'

/** One thing the kit sets out to test, known before the first request. */
export interface Check {
  /** `kind/subject`, such as `inzage/werkgever/diagnose`. */
  readonly id: string
  readonly kind: CheckKind
  readonly title: Text
  /** The norms that break when this check fails. */
  readonly norms: readonly Id[]
}

/** One exchange that shows why a verdict is what it is. Holds no credential. */
export interface Evidence {
  readonly role: Id
  readonly operation: Id
  readonly request: { readonly method: string; readonly path: string }
  readonly response: { readonly status: number; readonly excerpt: string }
  /** Where the finding is: `body`, `header <name>`, or a JSON pointer into the body. */
  readonly where: string
  readonly expected: string
  readonly actual: string
}

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
  readonly checks: readonly string[]
  readonly reason: Text
}

/** How many there are of each verdict. */
export type Totals = Readonly<Record<Verdict, number>>

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

/**
 * The verdict of a whole from those of its parts: the worst one, and `not-applicable` for no parts at all.
 *
 * @example
 * worstVerdict(['passed', 'inconclusive']) // 'inconclusive'
 */
export function worstVerdict(given: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => given.includes(verdict)) ?? 'not-applicable'
}

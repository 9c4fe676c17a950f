import { type CheckId, parseCheckId } from '../src/checks/check-id.js'
import type { Verdict } from '../src/checks/verdict.js'
import type { CheckResult, NormResult } from '../src/judge/judged.js'
import type { RunResult } from '../src/result/run-result.js'
import { countVerdicts } from '../src/result/totals.js'

const nothing = { entities: [], roles: [], deadlines: [], retention: [] }

const text = (given: string) => ({ nl: given, en: given })

/** A check result with everything a report shows. */
export const sampleCheck = (id: CheckId, verdict: Verdict, excerpt = '{}'): CheckResult => ({
  check: {
    id,
    kind: parseCheckId(id).kind,
    title: text(`title of ${id}`),
    norms: ['wet-big/88'],
  },
  verdict,
  reason: text(`reason of ${id}`),
  evidence:
    verdict === 'failed'
      ? [
          {
            role: 'werkgever',
            operation: 'ziekmeldingen-inzien',
            request: { method: 'GET', path: '/ziekmeldingen' },
            response: { status: 200, excerpt },
            where: 'body',
            expected: 'nothing',
            actual: 'something',
          },
        ]
      : [],
})

/** A run of a synthetic target with the given checks. */
export const sampleResult = (checks: readonly CheckResult[], stopped: string | null = null): RunResult => {
  const norms: readonly NormResult[] = [
    {
      norm: 'wet-big/88',
      verdict: checks[0]?.verdict ?? 'not-applicable',
      checks: checks.map(({ check }) => check.id),
      reason: text('reason'),
    },
  ]
  return {
    schemaVersion: 1,
    kit: { name: '@verzuimspec/conformance', version: '0.1.0' },
    spec: { version: '0.1.0', asOf: '2026-11-01', profile: null, digest: 'ab'.repeat(32) },
    target: { name: 'Voorbeeld', product: 'Voorbeeldsysteem', version: '1.0.0' },
    scope: {
      within: { ...nothing, entities: ['verzuimgeval'], roles: ['werkgever'] },
      outside: { ...nothing, entities: ['medisch-dossier'], roles: ['bedrijfsarts'] },
    },
    level: 'self-assessed',
    startedAt: '2026-11-01T10:00:00.000Z',
    finishedAt: '2026-11-01T10:00:09.000Z',
    requests: 3,
    stopped,
    checks,
    norms,
    totals: {
      checks: countVerdicts(checks.map(({ verdict }) => verdict)),
      norms: countVerdicts(norms.map(({ verdict }) => verdict)),
    },
  }
}

import { type CheckResult, type RunResult, verdicts } from '@verzuimspec/conformance'

const shownFindings = 10

const isFinding = ({ verdict }: CheckResult): boolean => !['passed', 'not-applicable', 'attested'].includes(verdict)

const renderFinding = ({ check, verdict, reason, evidence }: CheckResult): string => {
  const [first] = evidence
  const seen =
    first === undefined
      ? ''
      : `\n    ${first.role}: ${first.request.method} ${first.request.path} -> ${first.response.status}; ${first.actual}`
  return `  ${verdict}  ${check.id}\n    ${reason.en}${seen}\n    norms: ${check.norms.join(', ')}`
}

const renderTotals = ({ totals }: RunResult): string =>
  verdicts
    .filter((verdict) => totals.checks[verdict] + totals.norms[verdict] > 0)
    .map((verdict) => `  ${verdict}: ${totals.checks[verdict]} checks, ${totals.norms[verdict]} norms`)
    .join('\n')

/** How much of the norm base a system has to do with: `5 of 20 kinds of record, 5 of 26 roles`. */
export function countScope({ within, outside }: RunResult['scope']): string {
  const count = (part: keyof typeof within) => `${within[part].length} of ${within[part].length + outside[part].length}`
  return `${count('entities')} kinds of record, ${count('roles')} roles, ${count('deadlines')} deadlines, ${count('retention')} retention terms`
}

/**
 * A run in a few lines: totals, the first ten findings with their total, where everything lies.
 */
export function renderSummary(result: RunResult, folder: string, isCertified: boolean): string {
  const findings = result.checks.filter(isFinding)
  const more = findings.length > shownFindings ? [`  and ${findings.length - shownFindings} more in the report`] : []
  const lines = [
    `${result.target.name}: ${result.checks.length} checks, ${result.requests} answers read`,
    `scope: ${countScope(result.scope)}`,
    renderTotals(result),
    ...(findings.length === 0
      ? []
      : [`${findings.length} findings:`, ...findings.slice(0, shownFindings).map(renderFinding), ...more]),
    `reports in ${folder}: report.html, report.json, TEST-verzuimspec.xml`,
    isCertified ? `certificate in ${folder}: certificate.jws` : 'no certificate',
  ]
  return `${lines.join('\n')}\n`
}

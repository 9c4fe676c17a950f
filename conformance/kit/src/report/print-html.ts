import type { Scope } from '@verzuimspec/norm-base'
import type { Norm, Text } from '@verzuimspec/vocabulary'
import Handlebars from 'handlebars'
import { type CheckKind, type CheckResult, type RunResult, verdicts } from '../result.js'
import { htmlTemplate } from './html-template.js'
import { verdictWords } from './verdict-words.js'

const render = Handlebars.compile(htmlTemplate, { strict: true })

const toRow = ({ check, verdict, reason, evidence }: CheckResult) => ({
  id: check.id,
  title: check.title,
  norms: check.norms,
  reason,
  evidence,
  ...verdictWords[verdict],
})

const isFinding = ({ verdict }: CheckResult): boolean => !['passed', 'not-applicable', 'attested'].includes(verdict)

const makeHeadline = ({ totals, checks, norms }: RunResult): Text => {
  const { passed, failed } = totals.checks
  const open = checks.filter(isFinding).length - failed
  const untested = norms.filter((norm) => norm.verdict === 'inconclusive' && norm.checks.length === 0).length
  return {
    nl: `${passed} controles voldaan, ${failed} niet voldaan, ${open} zonder uitslag. ${untested} normen zijn niet getest en niet verklaard.`,
    en: `${passed} checks passed, ${failed} failed, ${open} without an outcome. ${untested} norms are neither tested nor declared.`,
  }
}

const partWords: Readonly<Record<keyof Scope, Text>> = {
  entities: { nl: 'Records', en: 'Records' },
  roles: { nl: 'Rollen', en: 'Roles' },
  deadlines: { nl: 'Termijnen', en: 'Deadlines' },
  retention: { nl: 'Bewaartermijnen', en: 'Retention terms' },
}

const listParts = (scope: Scope) =>
  Object.entries(partWords).flatMap(([part, label]) => {
    const ids = scope[part as keyof Scope]
    return ids.length === 0 ? [] : [{ label, ids }]
  })

const groupByKind = (checks: readonly CheckResult[]) => {
  const kinds = [...new Set(checks.map(({ check }) => check.kind))]
  return kinds.map((kind: CheckKind) => ({ kind, rows: checks.filter(({ check }) => check.kind === kind).map(toRow) }))
}

/**
 * The result as one HTML file for people: readable without scripts, from disk, on paper. Everything a target
 * answered is escaped.
 *
 * @param norms the norms of the base, for their statements
 */
export function printHtml(result: RunResult, norms: Readonly<Record<string, Norm>>): string {
  return render({
    ...result,
    profile: result.spec.profile ?? 'standaard',
    headline: makeHeadline(result),
    within: listParts(result.scope.within),
    leftOut: listParts(result.scope.outside),
    counts: verdicts.map((verdict) => ({
      ...verdictWords[verdict],
      checks: result.totals.checks[verdict],
      norms: result.totals.norms[verdict],
    })),
    findings: result.checks.filter(isFinding).map(toRow),
    normRows: result.norms.map(({ norm, verdict, reason, checks }) => ({
      norm,
      reason,
      statement: norms[norm]?.statement ?? { nl: '', en: '' },
      count: checks.length,
      ...verdictWords[verdict],
    })),
    groups: groupByKind(result.checks),
  })
}

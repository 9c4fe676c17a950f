import { type Norm, type Scope, showHiddenInMarkup, type Text } from '@verzuimspec/vocabulary'
import Handlebars from 'handlebars'
import { type Verdict, verdicts } from '../checks/verdict.js'
import type { CheckResult } from '../judge/judged.js'
import type { RunResult } from '../result/run-result.js'
import { sayAll } from '../words/words.js'
import { htmlTemplate } from './html-template.js'
import { verdictSigns } from './verdict-signs.js'

const render = Handlebars.compile(htmlTemplate, { strict: true })

const headings = Object.freeze({
  leftOut: sayAll(({ report }) => report.leftOut),
  nothing: sayAll(({ report }) => report.nothing),
  none: sayAll(({ report }) => report.none),
  outcome: sayAll(({ report }) => report.outcome),
  findings: sayAll(({ report }) => report.findings),
  norms: sayAll(({ report }) => report.norms),
  allChecks: sayAll(({ report }) => report.allChecks),
  notice: sayAll(({ report }) => report.notice),
})

const showVerdict = (verdict: Verdict) => ({
  label: sayAll((sentences) => sentences.verdicts[verdict]),
  sign: verdictSigns[verdict],
})

const toRow = ({ check, verdict, reason, evidence }: CheckResult) => ({
  id: check.id,
  title: check.title,
  norms: check.norms,
  reason,
  evidence,
  ...showVerdict(verdict),
})

const isFinding = ({ verdict }: CheckResult): boolean => !['passed', 'not-applicable', 'attested'].includes(verdict)

const makeHeadline = ({ totals, checks, norms }: RunResult): Text => {
  const { passed, failed } = totals.checks
  const open = checks.filter(isFinding).length - failed
  const untested = norms.filter((norm) => norm.verdict === 'inconclusive' && norm.checks.length === 0).length
  return sayAll(({ report }) => report.headline({ passed, failed, open, untested }))
}

const listScope = (scope: Scope) =>
  (['entities', 'roles', 'deadlines', 'retention'] as const)
    .map((field) => ({ label: sayAll(({ report }) => report.scope[field]), ids: scope[field] }))
    .filter(({ ids }) => ids.length > 0)

const groupByKind = (checks: readonly CheckResult[]) => {
  const kinds = [...new Set(checks.map(({ check }) => check.kind))]
  return kinds.map((kind) => ({ kind, rows: checks.filter(({ check }) => check.kind === kind).map(toRow) }))
}

/**
 * The result as one HTML file for people: readable without scripts, from disk, on paper. Everything a target
 * answered is escaped, and its hidden characters are shown.
 *
 * @param norms the norms of the base, for their statements
 */
export function printHtml(result: RunResult, norms: Readonly<Record<string, Norm>>): string {
  const html = render({
    ...result,
    say: headings,
    profile: result.spec.profile ?? 'standaard',
    headline: makeHeadline(result),
    within: listScope(result.scope.within),
    leftOut: listScope(result.scope.outside),
    counts: verdicts.map((verdict) => ({
      ...showVerdict(verdict),
      checks: result.totals.checks[verdict],
      norms: result.totals.norms[verdict],
    })),
    findings: result.checks.filter(isFinding).map(toRow),
    normRows: result.norms.map(({ norm, verdict, reason, checks }) => ({
      norm,
      reason,
      statement: norms[norm]?.statement ?? { nl: '', en: '' },
      count: checks.length,
      ...showVerdict(verdict),
    })),
    groups: groupByKind(result.checks),
  })
  return showHiddenInMarkup(html)
}

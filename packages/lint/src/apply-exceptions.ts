import type { Place } from '@verzuimspec/input'
import type { Authored, Tree } from '@verzuimspec/norm-base'
import type { IsoDate } from '@verzuimspec/vocabulary'
import type { LintIssue } from './issues/lint-issue.js'

type AuthoredException = Authored['lint-exceptions'][number]

interface Exception extends AuthoredException {
  readonly at: Place
}

function exceptionsIn(tree: Tree): readonly Exception[] {
  return tree.files
    .filter(({ kind }) => kind.name === 'lint-exceptions')
    .flatMap((file) =>
      (file.value as Authored['lint-exceptions']).map((value, index) => ({ ...value, at: file.placeOfKey([index]) })),
    )
}

function excuses({ subject, rule }: Exception, issue: LintIssue): boolean {
  return issue.code === rule && issue.subject === subject
}

function judge(exception: Exception, found: readonly LintIssue[], today: IsoDate | undefined): readonly LintIssue[] {
  const { at, subject, rule, until } = exception
  if (!found.some((issue) => excuses(exception, issue))) return [{ code: 'stale-exception', at, subject, rule }]
  return today !== undefined && until < today ? [{ code: 'expired-exception', at, subject, rule, until }] : []
}

/** Takes off the findings that `lint-exceptions.yaml` excuses, and adds the exceptions that ended or excuse nothing. */
export function applyExceptions(tree: Tree, found: readonly LintIssue[], today?: IsoDate): readonly LintIssue[] {
  const exceptions = exceptionsIn(tree)
  const left = found.filter((issue) => !exceptions.some((exception) => excuses(exception, issue)))
  return [...left, ...exceptions.flatMap((exception) => judge(exception, found, today))]
}

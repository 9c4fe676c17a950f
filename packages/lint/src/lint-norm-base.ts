import { sortIssues } from '@verzuimspec/input'
import type { SpecSchemas, Tree } from '@verzuimspec/norm-base'
import type { IsoDate, NormBase } from '@verzuimspec/vocabulary'
import { applyExceptions } from './apply-exceptions.js'
import type { LintIssue } from './issues/lint-issue.js'
import { lintContextOf } from './rules/lint-context.js'
import { lintRules } from './rules/lint-rules.js'

/** What the lint needs from outside the norm base. */
export interface LintOptions {
  /** The day on which exceptions are judged; without it none has ended. */
  readonly today?: IsoDate
  /** A folder with the sources as `*.txt`; without it copied text is not looked for. */
  readonly sourcesDir?: string
}

/**
 * Everything the lint finds in a norm base that is valid, by file and line. Findings that `lint-exceptions.yaml`
 * excuses are left out; exceptions that excuse nothing, or whose day has passed, are findings themselves.
 *
 * @param tree the tree that `base` was linked from, by the same schemas
 * @example
 * lintNormBase(tree, schemas, base).map(({ code }) => code) // []
 */
export function lintNormBase(
  tree: Tree,
  schemas: SpecSchemas,
  base: NormBase,
  options: LintOptions = {},
): readonly LintIssue[] {
  const context = lintContextOf(tree, schemas, base, options.sourcesDir)
  const found = lintRules.flatMap((rule) => rule.check(context))
  return sortIssues(applyExceptions(tree, found, options.today))
}

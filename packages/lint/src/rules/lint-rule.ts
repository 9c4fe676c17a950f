import type { Path, Place } from '@verzuimspec/input'
import type { Entry, KindName, SpecSchemas, Tree } from '@verzuimspec/norm-base'
import type { Id, NormBase } from '@verzuimspec/vocabulary'
import type { LintCode, LintIssue } from '../issues/lint-issue.js'

/** What a lint rule may look at: the files, their schemas, their entries, and the norm base they make. */
export interface LintContext {
  readonly tree: Tree
  readonly schemas: SpecSchemas
  readonly base: NormBase
  readonly entries: readonly Entry[]
  /** A folder with the sources as `*.txt`; absent when copied text is not to be looked for. */
  readonly sourcesDir?: string
  /** The place of an entry, or of a value in it. Rules of the norm base lie by their own id. */
  readonly placeOf: (kind: KindName | 'rules', id: Id, path?: Path) => Place
}

/** One thing the lint looks for in a whole norm base. */
export interface LintRule<Code extends LintCode = LintCode> {
  readonly code: Code
  readonly check: (context: LintContext) => readonly LintIssue<Code>[]
}

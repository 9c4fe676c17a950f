import type { Issue, LintIssue, Place } from '../issues/issue.js'
import type { KindName } from '../kinds.js'
import type { Id } from '../spec/basics.js'
import type { NormBase } from '../spec/norm-base.js'
import type { Entry } from '../tree/entry.js'
import type { Tree } from '../tree/parse-tree.js'
import type { Path } from '../tree/path.js'

/** What a lint rule may look at: the files, their entries, and the norm base they make. */
export interface LintContext {
  readonly tree: Tree
  readonly base: NormBase
  readonly entries: readonly Entry[]
  /** A folder with the sources as `*.txt`; absent when copied text is not to be looked for. */
  readonly sourcesDir?: string
  /** The place of an entry, or of a value in it. Rules of the norm base lie by their own id. */
  readonly placeOf: (kind: KindName | 'rules', id: Id, path?: Path) => Place
}

/** One thing the lint looks for in a whole norm base. */
export interface LintRule<Code extends LintIssue['code'] = LintIssue['code']> {
  readonly code: Code
  readonly check: (context: LintContext) => readonly Issue<Code>[]
}

import { InputError } from '@verzuimspec/input'
import type { Issue } from '../issues/issue.js'
import { renderIssue } from '../issues/render-issue.js'

/** A scenario cannot be used, with everything that is wrong in it: the kit's own fault, never the target's. */
export class ScenarioError extends InputError<Issue> {
  override readonly name = 'ScenarioError'

  constructor(issues: readonly Issue[]) {
    super(issues, renderIssue)
  }
}

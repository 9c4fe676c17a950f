import { InputError } from '@verzuimspec/input'
import type { Issue } from '../issues/issue.js'
import { renderIssue } from '../issues/render-issue.js'

/** The target file cannot be used, with everything that is wrong in it: the run has not started. */
export class TargetError extends InputError<Issue> {
  override readonly name = 'TargetError'

  constructor(issues: readonly Issue[]) {
    super(issues, renderIssue)
  }
}

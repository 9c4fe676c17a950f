import { InputError } from '@verzuimspec/input'
import type { Issue } from './issue.js'
import { renderIssue } from './render-issue.js'

/** A norm base that cannot be used, with everything that is wrong with it. */
export class NormBaseError extends InputError<Issue> {
  override readonly name = 'NormBaseError'

  constructor(issues: readonly Issue[]) {
    super(issues, renderIssue)
  }
}

import type { Issue } from './issue.js'
import { renderIssue } from './render-issue.js'

/** A norm base that cannot be used, with everything that is wrong with it. */
export class NormBaseError extends Error {
  override readonly name = 'NormBaseError'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => renderIssue(issue, 'en')).join('\n'))
    this.issues = issues
  }
}

import type { Language } from '@verzuimspec/vocabulary'
import type { RenderIssue } from './create-renderer.js'
import type { AnyIssue, Place } from './issue.js'

/**
 * Something from outside that cannot be used, with everything that is wrong with it. Its message is English; `render`
 * says it in either language.
 */
export class InputError<Issue extends AnyIssue = AnyIssue> extends Error {
  override readonly name: string = 'InputError'
  readonly issues: readonly Issue[]
  readonly render: (language: Language) => string
  readonly #renderIssue: RenderIssue<Issue>

  constructor(issues: readonly Issue[], render: RenderIssue<Issue>) {
    const inLanguage = (language: Language) => issues.map((issue) => render(issue, language)).join('\n')
    super(inLanguage('en'))
    this.issues = issues
    this.render = inLanguage
    this.#renderIssue = render
  }

  /** The same issues, each at the place that `place` finds for its own: in the file that held the value, for one. */
  moved(place: (at: Place) => Place): InputError<Issue> {
    const issues = this.issues.map((issue) => ({ ...issue, at: place(issue.at) }))
    return new InputError(issues, this.#renderIssue)
  }
}

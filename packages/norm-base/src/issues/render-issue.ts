import { createRenderer, words as shape } from '@verzuimspec/input'
import type { IssueFields } from './issue.js'
import { words } from './words/words.js'

/**
 * One issue of a norm base as a line: the place, the code, what is wrong, what was expected and how to mend it.
 *
 * @example
 * renderIssue({ code: 'missing-property', property: 'en', at: { file: 'spec/terms/voorbeeld.yaml', line: 3, column: 1 } }, 'en')
 * // 'spec/terms/voorbeeld.yaml:3:1 error missing-property: `en` is missing; expected a value for `en`; add `en:` here'
 */
export const renderIssue = createRenderer<IssueFields>({
  nl: { ...shape.nl.sentences, ...words.nl.sentences },
  en: { ...shape.en.sentences, ...words.en.sentences },
})

import { createRenderer, words as shape } from '@verzuimspec/input'
import type { IssueFields } from './issue.js'
import { words } from './words/words.js'

/** One issue of a target or a scenario as a line: the place, the code, what is wrong, what was expected, how to mend it. */
export const renderIssue = createRenderer<IssueFields>({
  nl: { ...shape.nl.sentences, ...shape.nl.meanings, ...words.nl },
  en: { ...shape.en.sentences, ...shape.en.meanings, ...words.en },
})

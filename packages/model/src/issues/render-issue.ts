import { en } from './en.js'
import type { Issue } from './issue.js'
import { nl } from './nl.js'
import type { Message, Words } from './words.js'

/** The languages of the product. */
export type Language = 'en' | 'nl'

const languages: Readonly<Record<Language, Words>> = { en, nl }

function messageOf(issue: Issue, { messages }: Words): Message {
  // Each code is looked up with its own fields, which the compiler cannot follow through the union.
  const say = messages[issue.code] as (fields: Issue) => Message
  return say(issue)
}

/**
 * One issue as a line: the place, the code, what is wrong, what was expected and how to mend it.
 *
 * @example
 * renderIssue({ code: 'missing-property', property: 'en', at: { file: 'spec/terms/voorbeeld.yaml', line: 3, column: 1 } }, 'en')
 * // 'spec/terms/voorbeeld.yaml:3:1 error missing-property: `en` is missing; expected a value for `en`; add `en:` here'
 */
export function renderIssue(issue: Issue, language: Language): string {
  const words = languages[language]
  const { file, line, column } = issue.at
  const { wrong, expected, mend } = messageOf(issue, words)
  return `${file}:${line}:${column} ${words.error} ${issue.code}: ${wrong}; ${words.expected} ${expected}; ${mend}`
}

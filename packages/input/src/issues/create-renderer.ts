import type { ByLanguage, Language } from '@verzuimspec/vocabulary'
import type { AnyIssue, FieldsByCode, IssueOf, Place } from './issue.js'
import type { Message, Sentences } from './words/sentences.js'
import { words } from './words/words.js'

/** Puts one issue into words: the place, the code, what is wrong, what was expected and how to mend it. */
export type RenderIssue<Issue extends AnyIssue> = (issue: Issue, language: Language) => string

function printPlace({ file, line, column, pointer }: Place): string {
  return pointer === undefined ? `${file}:${line}:${column}` : `${file}#${pointer}`
}

/**
 * How to say the issues of a set of codes as a line each.
 *
 * @example
 * createRenderer({ nl: words.nl.sentences, en: words.en.sentences })({ code: 'missing-property', property: 'en', at: { file: 'spec/terms/voorbeeld.yaml', line: 3, column: 1 } }, 'en')
 * // 'spec/terms/voorbeeld.yaml:3:1 error missing-property: `en` is missing; expected a value for `en`; add `en:` here'
 */
export function createRenderer<Fields extends FieldsByCode>(
  sentences: ByLanguage<Sentences<Fields>>,
): RenderIssue<IssueOf<Fields> & AnyIssue> {
  return (issue, language) => {
    const { error, expected } = words[language]
    // Each code is looked up with its own fields, which the compiler cannot follow through the union.
    const say = sentences[language][issue.code as keyof Fields] as (fields: AnyIssue) => Message
    const message = say(issue)
    return `${printPlace(issue.at)} ${error} ${issue.code}: ${message.wrong}; ${expected} ${message.expected}; ${message.mend}`
  }
}

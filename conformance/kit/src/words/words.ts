import type { ByLanguage, Language, Text } from '@verzuimspec/vocabulary'
import { en } from './en.js'
import { nl } from './nl.js'
import type { Sentences } from './sentences.js'

/** What the kit says, by language. */
export const words: ByLanguage<Sentences> = Object.freeze({ nl, en })

/** Picks what to say from the sentences of one language. */
export type Say = (sentences: Sentences, language: Language) => string

/**
 * The same said in every language.
 *
 * @example
 * sayAll(({ verdicts }) => verdicts.passed) // { nl: 'voldaan', en: 'passed' }
 */
export function sayAll(say: Say): Text {
  return Object.freeze({ nl: say(words.nl, 'nl'), en: say(words.en, 'en') })
}

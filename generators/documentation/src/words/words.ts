import type { Language } from '../language.js'
import { en } from './en.js'
import { nl, type Words } from './nl.js'

const byLanguage: Readonly<Record<Language, Words>> = Object.freeze({ nl, en })

/** What the site itself says in one language. */
export function wordsOf(language: Language): Words {
  return byLanguage[language]
}

import type { Language } from '@verzuimspec/calendar'
import { en } from './en.js'
import { nl } from './nl.js'
import type { Words } from './words.js'

/** The words of a language. */
export const languages: Readonly<Record<Language, Words>> = Object.freeze({ nl, en })

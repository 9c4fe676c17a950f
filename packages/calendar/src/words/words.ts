import type { ByLanguage } from '@verzuimspec/vocabulary'
import { en } from './en.js'
import { nl } from './nl.js'
import type { Sentences } from './sentences.js'

/** The sentences of each language; a language is one file more. */
export const words: ByLanguage<Sentences> = Object.freeze({ nl, en })

import type { ByLanguage } from '@verzuimspec/vocabulary'
import { en } from './en.js'
import { nl } from './nl.js'
import type { Sentences } from './sentences.js'

/** What the site itself says, by language. */
export const words: ByLanguage<Sentences> = Object.freeze({ nl, en })

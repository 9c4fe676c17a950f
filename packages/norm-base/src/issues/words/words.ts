import type { ByLanguage } from '@verzuimspec/vocabulary'
import { en } from './en.js'
import { nl } from './nl.js'
import type { NormBaseWords } from './sentences.js'

/** The words of issues of a norm base in each language. */
export const words: ByLanguage<NormBaseWords> = Object.freeze({ nl, en })

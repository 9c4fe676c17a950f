import type { ByLanguage } from '@verzuimspec/vocabulary'
import { en } from './en.js'
import { nl } from './nl.js'
import type { IssueWords } from './sentences.js'

/** The words of issues in each language. */
export const words: ByLanguage<IssueWords> = Object.freeze({ nl, en })

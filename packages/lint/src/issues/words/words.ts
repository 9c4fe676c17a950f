import type { Sentences } from '@verzuimspec/input'
import type { ByLanguage } from '@verzuimspec/vocabulary'
import type { LintIssueFields } from '../lint-issue.js'
import { en } from './en.js'
import { nl } from './nl.js'

/** The findings of the lint in each language. */
export const words: ByLanguage<Sentences<LintIssueFields>> = Object.freeze({ nl, en })

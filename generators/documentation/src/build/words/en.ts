import { pages } from './en/pages.js'
import { vocabulary } from './en/vocabulary.js'
import type { Sentences } from './sentences.js'

/** What the site itself says, in English. */
export const en: Sentences = Object.freeze({ ...vocabulary, ...pages })

import { pages } from './en/pages.js'
import { vocabulary } from './en/vocabulary.js'
import type { Words } from './nl.js'

/** What the site itself says, in English. */
export const en: Words = Object.freeze({ ...vocabulary, ...pages })

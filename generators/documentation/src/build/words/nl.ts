import { pages } from './nl/pages.js'
import { vocabulary } from './nl/vocabulary.js'
import type { Sentences } from './sentences.js'

/** What the site itself says, in Dutch. */
export const nl: Sentences = Object.freeze({ ...vocabulary, ...pages })

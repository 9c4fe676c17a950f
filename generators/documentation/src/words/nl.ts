import { pages } from './nl/pages.js'
import { vocabulary } from './nl/vocabulary.js'

/** What the site itself says, in Dutch. */
export const nl = Object.freeze({ ...vocabulary, ...pages })

/** What the site itself says; each language has all of it. */
export type Words = typeof nl

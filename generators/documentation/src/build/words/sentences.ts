import type { pages } from './nl/pages.js'
import type { vocabulary } from './nl/vocabulary.js'

/** What the site itself says; each language has all of it. */
export type Sentences = typeof vocabulary & typeof pages

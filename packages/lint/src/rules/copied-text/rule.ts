import type { LintRule } from '../lint-rule.js'
import { findCopiedText } from './find-copied-text.js'

/** A sentence taken over from a source document, when the sources are at hand. */
export const copiedText: LintRule<'copied-text'> = {
  code: 'copied-text',
  check: ({ tree, sourcesDir }) => (sourcesDir === undefined ? [] : findCopiedText(tree, sourcesDir)),
}

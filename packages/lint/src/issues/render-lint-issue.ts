import { createRenderer } from '@verzuimspec/input'
import { words } from './words/words.js'

/**
 * A finding of the lint as a line: the place, the code, what is wrong, what was expected and how to mend it.
 *
 * @example
 * renderLintIssue({ code: 'stale-exception', subject: 'weg', rule: 'untranslated', at: { file: 'a.yaml', line: 1, column: 3 } }, 'en').split(';')[0]
 * // 'a.yaml:1:3 error stale-exception: untranslated finds nothing at `weg`'
 */
export const renderLintIssue = createRenderer(words)

import { createRenderer } from './create-renderer.js'
import { words } from './words/words.js'

/**
 * An issue of shape as a line.
 *
 * @example
 * renderShapeIssue({ code: 'duplicate-key', key: 'nl', at: { file: 'terms.yaml', line: 3, column: 1 } }, 'en')
 * // 'terms.yaml:3:1 error duplicate-key: key `nl` stands twice in one map; expected each key once; take one of the two away'
 */
export const renderShapeIssue = createRenderer({ nl: words.nl.sentences, en: words.en.sentences })

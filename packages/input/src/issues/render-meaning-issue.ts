import { createRenderer } from './create-renderer.js'
import type { MeaningIssueFields } from './issue.js'
import { words } from './words/words.js'

/**
 * An issue of meaning as a line.
 *
 * @example
 * renderMeaningIssue({ code: 'unknown-id', kind: 'role', id: 'werkgevr', known: ['werkgever'], nearest: 'werkgever', at: { file: 'x.yaml', line: 3, column: 9 } }, 'en')
 * // 'x.yaml:3:9 error unknown-id: `werkgevr` is no role of the norm base; expected one of `werkgever`; did you mean `werkgever`?'
 */
export const renderMeaningIssue = createRenderer<MeaningIssueFields>({ nl: words.nl.meanings, en: words.en.meanings })

import { quoteMarkdown } from '@verzuimspec/vocabulary'
import type { Mask } from '../mask/mask.js'
import type { Note } from '../mask/note.js'

/** Puts notes of one code into a sentence. */
export type NoteWords = { readonly [Code in Note['code']]: (note: Extract<Note, { code: Code }>) => string }

/** Everything the report says in one language. */
export interface ReportWords {
  readonly title: string
  readonly source: (source: Mask['source']) => string
  readonly intro: readonly string[]
  readonly column: string
  readonly element: string
  readonly nobody: string
  readonly rows: Readonly<Record<'tenant' | 'subject' | 'expired', string>>
  readonly notes: string
  readonly noNotes: string
  readonly noteWords: NoteWords
  readonly residuals: string
  readonly residualList: readonly string[]
}

/** Identifiers and names as Markdown writes code, after one another. */
export function listCode(names: readonly string[]): string {
  return names.map(quoteMarkdown).join(', ')
}

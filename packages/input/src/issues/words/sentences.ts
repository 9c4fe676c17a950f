import type { FieldsByCode, IdKind, MeaningIssueFields, ShapeIssueFields } from '../issue.js'
import type { Message } from './message.js'

export type { Message, ShapeIssueFields }

/** How each code of a set is said in one language. */
export type Sentences<Fields extends FieldsByCode> = {
  readonly [Code in keyof Fields]: (fields: Fields[Code]) => Message
}

/** The words every issue is said with in one language, and the sentences of the issues of shape. */
export interface IssueWords {
  readonly error: string
  readonly expected: string
  /** The types of values, by their name in JSON Schema. */
  readonly types: Readonly<Record<string, string>>
  /** How to mend a word that is not known: the nearest one that is, or else what is given. */
  readonly suggest: (nearest: string | null, otherwise: string) => string
  readonly sentences: Sentences<ShapeIssueFields>
  /** The kinds of identifier: a noun and its article where the language bends by it. */
  readonly kinds: Readonly<Record<IdKind, string>>
  readonly meanings: Sentences<MeaningIssueFields>
}

import type { FieldsByCode, ShapeIssueFields } from '../issue.js'

export type { ShapeIssueFields }

/** One issue in words: what is wrong, what was expected, how to mend it. */
export interface Message {
  readonly wrong: string
  readonly expected: string
  readonly mend: string
}

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
}

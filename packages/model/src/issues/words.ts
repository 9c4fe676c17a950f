import type { Enforcement } from '../spec/norm.js'
import type { IssueCode, IssueFields, Target } from './issue.js'

/** One issue in words: what is wrong, what was expected, how to mend it. */
export interface Message {
  readonly wrong: string
  readonly expected: string
  readonly mend: string
}

/** The words of one language for every code. */
export interface Words {
  readonly error: string
  readonly expected: string
  readonly messages: { readonly [Code in IssueCode]: (fields: IssueFields[Code]) => Message }
}

/** What the schemas speak of, in the words of one language. */
export interface Vocabulary {
  /** What an identifier points at. */
  readonly targets: Readonly<Record<Target, string>>
  /** What enforces a norm. */
  readonly enforcements: Readonly<Record<Enforcement, string>>
  /** The forms of texts, by the title of their definition in the schemas: a name for them and what they look like. */
  readonly forms: Readonly<Record<string, { readonly name: string; readonly looks: string }>>
  /** The types of values, by their name in JSON Schema. */
  readonly types: Readonly<Record<string, string>>
}

/** Values in back-ticks, with commas between. */
export function quoteAll(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}

import type { KindName } from '../kinds.js'
import type { Id } from '../spec/basics.js'
import type { LintFields } from './lint-fields.js'

/** A place in the norm base; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What an identifier may point at: an entry of a kind, or a part of one. */
export type Target = KindName | 'positions' | 'properties'

/** What each code of an issue tells besides its place. */
export interface IssueFields extends LintFields {
  'broken-json': { readonly detail: string }
  'broken-yaml': { readonly detail: string }
  'dangling-identifier': { readonly id: Id; readonly target: Target; readonly nearest: Id | null }
  'duplicate-identifier': { readonly id: Id; readonly first: Place }
  'duplicate-key': { readonly key: string }
  'missing-one-of': { readonly properties: readonly string[] }
  'missing-property': { readonly property: string }
  'missing-version': Readonly<Record<never, never>>
  'not-a-condition': { readonly value: string }
  'not-a-norm-base': { readonly missing: string }
  'repeated-item': { readonly value: string }
  'schema-violation': { readonly detail: string }
  'stray-file': { readonly places: readonly string[] }
  'too-few': { readonly minimum: number }
  'too-long': { readonly length: number; readonly maximum: number }
  'too-short': { readonly length: number; readonly minimum: number }
  'uncharted-article': { readonly article: string; readonly source: Id; readonly nearest: string | null }
  'unknown-property': { readonly property: string; readonly known: readonly string[]; readonly nearest: string | null }
  'wrong-form': { readonly value: string; readonly form: string }
  'wrong-type': { readonly value: string; readonly expected: string }
  'wrong-value': { readonly value: string; readonly allowed: readonly string[]; readonly nearest: string | null }
  'yaml-alias': { readonly alias: string }
}

/** The code of an issue: what kind of thing is wrong. */
export type IssueCode = keyof IssueFields

/** Something wrong in a norm base, as data; `renderIssue` puts it into words. */
export type Issue<Code extends IssueCode = IssueCode> = Code extends IssueCode
  ? { readonly code: Code; readonly at: Place } & IssueFields[Code]
  : never

/** A finding of the lint: an issue about one entry, which an exception may excuse. */
export type LintIssue = Issue<keyof LintFields>

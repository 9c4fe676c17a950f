import type { IssueOf, Place, ShapeIssueFields } from '@verzuimspec/input'
import type { Id } from '@verzuimspec/vocabulary'
import type { KindName } from '../tree/kinds.js'

/** What an identifier may refer to: an entry of a kind, or a part of one. */
export type ReferenceKind = KindName | 'positions' | 'properties'

/** What each code of an issue between files and entries of a norm base tells besides its place. */
export interface EntryIssueFields {
  'dangling-identifier': { readonly id: Id; readonly kind: ReferenceKind; readonly nearest: Id | null }
  'duplicate-identifier': { readonly id: Id; readonly first: Place }
  'missing-version': Readonly<Record<never, never>>
  'not-a-norm-base': { readonly missing: string }
  'stray-file': { readonly places: readonly string[] }
  'uncharted-article': { readonly article: string; readonly source: Id; readonly nearest: string | null }
}

/** What each code of an issue that keeps a norm base from being read tells. */
export interface IssueFields extends ShapeIssueFields, EntryIssueFields {}

/** The code of an issue: what kind of thing is wrong. */
export type IssueCode = keyof IssueFields

/** Something wrong in a norm base, as data; `renderIssue` puts it into words. */
export type Issue<Code extends IssueCode = IssueCode> = IssueOf<IssueFields, Code>

import type { IssueOf, MeaningIssueFields, ShapeIssueFields } from '@verzuimspec/input'
import type { Id } from '@verzuimspec/vocabulary'

/** What each code of an issue in a target or a scenario tells besides its place. */
export interface OwnIssueFields {
  'unknown-name': {
    readonly kind: NamedKind
    readonly id: Id
    readonly known: readonly Id[]
    readonly nearest: Id | null
  }
  'stray-login': { readonly role: Id }
  'not-declarable': { readonly norm: Id }
}

/** What a target or a scenario may name. */
export type NamedKind = 'norm' | 'role' | 'user' | 'dossier' | 'deadline' | 'retention'

/** What each code of an issue tells besides its place. */
export interface IssueFields extends ShapeIssueFields, MeaningIssueFields, OwnIssueFields {}

/** Something wrong in a target or a scenario, as data; `renderIssue` puts it into words. */
export type Issue<Code extends keyof IssueFields = keyof IssueFields> = IssueOf<IssueFields, Code>

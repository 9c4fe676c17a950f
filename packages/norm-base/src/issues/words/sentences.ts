import type { Sentences } from '@verzuimspec/input'
import type { Enforcement } from '@verzuimspec/vocabulary'
import type { EntryIssueFields, ReferenceKind } from '../issue.js'

/** What issues of a norm base speak of, in one language. */
export interface NormBaseWords {
  /** What an identifier refers to. */
  readonly kinds: Readonly<Record<ReferenceKind, string>>
  /** What enforces a norm. */
  readonly enforcements: Readonly<Record<Enforcement, string>>
  readonly sentences: Sentences<EntryIssueFields>
}

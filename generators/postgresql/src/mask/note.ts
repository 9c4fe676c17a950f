import type { Id } from '@verzuimspec/vocabulary'

/** What the masks leave out or cannot see to, as data; the report puts it into words. */
export type Note =
  /** A column that facts decide on, for which the mapping has no condition. */
  | {
      readonly code: 'facts-without-condition'
      readonly table: string
      readonly role: Id
      readonly column: string
      readonly action: Id
      readonly facts: readonly Id[]
      readonly norms: readonly Id[]
    }
  /** A role that records a row but does not see the row it belongs to, and so gets no right to add one. */
  | { readonly code: 'parent-out-of-sight'; readonly table: string; readonly role: Id }
  /** The employee sees nothing of a table that does not say whom a row is about. */
  | { readonly code: 'no-subject'; readonly table: string; readonly role: Id }
  /** A schema everyone may use, so that only column grants and policies stand before its tables. */
  | { readonly code: 'public-schema'; readonly table: string }

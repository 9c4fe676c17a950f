import type { Id, IsoDate } from '@verzuimspec/vocabulary'
import type { MappedTable, Mapping, Relation } from '../options/mapping.js'
import type { Note } from './note.js'

/** A role of the norm base, or the sweep of what is kept too long, as the database knows it. */
export interface MaskRole {
  readonly id: Id
  /** The group role that logins become a member of; itself without login. */
  readonly group: string
  /** The schema with the views of this role; nothing else stands in it. */
  readonly schema: string
  readonly dataSubject: boolean
  readonly norms: readonly Id[]
}

/** A column with why it stands where it stands: the element it holds, or `structural`. */
export interface MaskColumn {
  readonly name: string
  readonly holds: Id
  readonly norms: readonly Id[]
}

export type Command = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'

/** One test on a row; a policy lets a row through that passes all of its tests. */
export type RowTest =
  /** The row is of the tenant that the login acts for in this role. */
  | { readonly kind: 'tenant'; readonly column: string; readonly role: Id }
  /** The row is about the employee who logged in. */
  | { readonly kind: 'subject'; readonly column: string; readonly role: Id }
  /** The row it belongs to is there for this role, and of the same tenant and subject. */
  | { readonly kind: 'parent'; readonly child: MappedTable; readonly parent: MappedTable }
  /** Facts hold; `sql` is put together from the conditions in the mapping. */
  | { readonly kind: 'facts'; readonly sql: string }
  /** The date up to which the row may be kept has passed. */
  | { readonly kind: 'expired'; readonly column: string }

export interface MaskPolicy {
  readonly name: string
  readonly command: Command
  readonly tests: readonly RowTest[]
  readonly norms: readonly Id[]
}

/** What one role sees and does of one table. */
export interface MaskView {
  readonly relation: Relation
  readonly table: MappedTable
  readonly role: MaskRole
  /**
   * Whose grants and policies on the table count. The group role itself, and the view then lends it nothing; else a
   * role of this view alone that nobody can be, for columns that are only there for some rows.
   */
  readonly executor: string
  /** The columns of the view, in the order of the mapping. */
  readonly columns: readonly MaskColumn[]
  readonly select: readonly MaskColumn[]
  readonly insert: readonly MaskColumn[]
  readonly update: readonly MaskColumn[]
  readonly delete: boolean
  readonly policies: readonly MaskPolicy[]
}

/** A table with the norms behind closing it. */
export interface MaskTable {
  readonly mapped: MappedTable
  readonly norms: readonly Id[]
  readonly views: readonly MaskView[]
}

/** Everything the masks of one database consist of, before it is put into SQL. Frozen. */
export interface Mask {
  readonly mapping: Mapping
  /** What the headers say it was made from. */
  readonly source: { readonly version: string; readonly asOf: IsoDate; readonly profile: Id | undefined }
  /** The role that owns tables and views, without login. */
  readonly owner: string
  readonly context: { readonly schema: string; readonly login: Relation; readonly self: Relation }
  readonly roles: readonly MaskRole[]
  /** The roles of conditional views. */
  readonly executors: readonly string[]
  readonly tables: readonly MaskTable[]
  readonly notes: readonly Note[]
}

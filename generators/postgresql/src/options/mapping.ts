import type { Entity, Id } from '@verzuimspec/vocabulary'
import type { KeyType } from './options.js'

/** A table or view in the database. */
export interface Relation {
  readonly schema: string
  readonly name: string
}

/** A column that holds an element. */
export interface MappedColumn {
  readonly name: string
  readonly element: Id
}

/** The row a row belongs to, as the options name it. */
export interface MappedParent {
  readonly column: string
  readonly relation: Relation
}

/** A table of the options, read and checked. */
export interface MappedTable {
  readonly relation: Relation
  readonly view: string
  readonly entity: Entity | undefined
  readonly key: string
  readonly tenant: string
  readonly subject: string | undefined
  readonly parent: MappedParent | undefined
  readonly columns: readonly MappedColumn[]
  /** Key, tenant, subject, parent and what more the options name, without the columns that hold an element. */
  readonly structural: readonly string[]
  /** SQL conditions on one row, by fact. */
  readonly facts: ReadonlyMap<Id, string>
  readonly keepUntil: string | undefined
}

/** The options, read and checked. Frozen. */
export interface Mapping {
  readonly prefix: string
  readonly profile: Id | undefined
  readonly login: { readonly relation: Relation; readonly tenantType: KeyType; readonly subjectType: KeyType }
  readonly tables: readonly MappedTable[]
}

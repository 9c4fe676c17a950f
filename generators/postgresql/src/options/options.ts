import type { Id } from '@verzuimspec/vocabulary'

/** A type whose comparisons PostgreSQL knows to leak nothing, so that an index still serves a query behind a policy. */
export type KeyType = 'text' | 'uuid' | 'integer' | 'bigint'

/** The row a row belongs to. */
export interface ParentMapping {
  /** The column that holds the key of the parent. */
  readonly column: string
  /** The parent's table, itself part of the mapping: `vz.verzuimgeval`. */
  readonly table: string
}

/** One table of yours. Names are as the database has them; one with capitals is written with them. */
export interface TableMapping {
  /** Schema and table: `vz.ziekmelding`. */
  readonly table: string
  /** What a row is in the norm base: then only the roles that read or record that entity see it. */
  readonly entity?: Id
  /** The name of its views; the table's own when absent. */
  readonly view?: string
  readonly key: string
  /** The column that says which employer a row belongs to. */
  readonly tenant: string
  /** The column that says which employee a row is about; without it that employee sees none of it. */
  readonly subject?: string
  readonly parent?: ParentMapping
  /** The element each column holds. A column left out is seen by nobody. */
  readonly columns: Readonly<Record<string, Id>>
  /** More columns that whoever sees anything of a row may see, besides key, tenant, subject and parent. */
  readonly structural?: readonly string[]
  /** By fact: an SQL condition on one row that tells whether the fact holds. */
  readonly facts?: Readonly<Record<Id, string>>
  /** The date after which a row must go; then the retention role may delete it. */
  readonly keepUntil?: string
}

/** Where the masks keep who may act for whom. */
export interface LoginMapping {
  /** Schema and table, made by the masks: `vz_ctx.login` when absent. */
  readonly table?: string
  /** The type of the tenant columns; `text` when absent. */
  readonly tenantType?: KeyType
  /** The type of the subject columns; `text` when absent. */
  readonly subjectType?: KeyType
}

/** Your tables, and what their columns are in the norm base. */
export interface MaskOptions {
  readonly engine: 'postgresql'
  /** What the names of roles and schemas begin with; `vz` when absent. */
  readonly prefix?: string
  /** The profile whose positions hold; every divergence keeps its default without one. */
  readonly profile?: Id
  readonly tables: readonly TableMapping[]
  readonly login?: LoginMapping
}

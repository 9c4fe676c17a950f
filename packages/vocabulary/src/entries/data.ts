import type { Id, Text } from './basics.js'

/** A category of data. */
export interface Category {
  readonly id: Id
  readonly label: Text
  readonly description: Text
  /** True for data that only those bound by medical secrecy may process. */
  readonly medical: boolean
  readonly norms: readonly Id[]
}

/** The form of a datum. */
export type ElementType = 'boolean' | 'date' | 'text' | 'integer' | 'percentage' | 'amount'

/** One datum. */
export interface Element {
  readonly id: Id
  readonly label: Text
  readonly description?: Text
  readonly category: Id
  readonly type: ElementType
  /** The role the datum comes from; provenance decides where a norm makes it decide. */
  readonly origin: Id
  readonly purposes: readonly Id[]
  readonly norms: readonly Id[]
}

/** The part of a system a record lies in; the medical one is closed to the employer. */
export type Module = 'verzuim' | 'medisch'

/** A property of a record, and the datum it holds. */
export interface Property {
  /** kebab-case; generators turn it into `camelCase` (JSON) or `snake_case` (SQL). */
  readonly name: Id
  readonly element: Id
  readonly required: boolean
}

/** A record a system keeps. Besides its properties it has an `id`, and its parent's id when it has a parent. */
export interface Entity {
  readonly id: Id
  readonly label: Text
  /** The Dutch plural, for paths and tables: `ziekmeldingen`. */
  readonly collection: Id
  readonly parent?: Id
  readonly module: Module
  /** The roles that write this record; their decisions on `vastleggen` say which properties. */
  readonly recordedBy: readonly Id[]
  /** The roles this record is kept for or shared with; their decisions on `inzien` say which properties. */
  readonly readBy: readonly Id[]
  readonly properties: readonly Property[]
  readonly norms: readonly Id[]
}

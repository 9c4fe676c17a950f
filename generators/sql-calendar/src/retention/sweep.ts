import type { Id } from '@verzuimspec/vocabulary'

/** A table of yours that a term of keeping covers. Names are plain SQL names. */
export interface SweepTable {
  /** Schema and table: `vz.ziekmelding`. Children before their parents. */
  readonly table: string
  readonly key: string
  /** The term of keeping, by its identifier. */
  readonly retention: Id
  /** By event: the column of type date that holds its day. */
  readonly events: Readonly<Record<Id, string>>
  /** By fact that extends or moves: an SQL condition on one row. What is unknown is taken to hold. */
  readonly facts?: Readonly<Record<Id, string>>
  /** Columns to empty; without it the row is deleted. */
  readonly clear?: readonly string[]
}

/** A second term, or the first: the column it runs from and its length. */
export interface SweepTerm {
  readonly column: string
  readonly days: number
  readonly months: number
  readonly nextJanuary: boolean
}

/** One table as the sweep goes over it. */
export interface Sweep extends Required<Pick<SweepTable, 'table' | 'key' | 'retention' | 'clear'>> {
  /** All of them must have passed. */
  readonly terms: readonly SweepTerm[]
  /** Conditions under which it is kept on. */
  readonly extends: readonly string[]
  /** Conditions under which it goes to another file instead. */
  readonly moves: readonly string[]
  /** A day on which an older term still governed; the sweep holds for later days only. */
  readonly after: string | undefined
  readonly norms: readonly Id[]
}

import type { SqlEngine } from '@verzuimspec/vocabulary'

/** A database the SQL is generated for. */
export type Engine = SqlEngine

/** How one engine writes what the two write differently. Days are numbers: whole days since 1970-01-01. */
export interface Dialect {
  readonly engine: Engine
  /** Makes a subquery one that the planner does not dissolve into its user, which would compute things many times. */
  readonly fence: string
  /** The number of a date. */
  readonly toNumber: (date: string) => string
  /** The date of a number. */
  readonly toDate: (day: string) => string
  /** The day some months later or earlier, no later than the end of its month. */
  readonly addMonths: (day: string, months: number) => string
  /** The latest of some days, the unknown ones left out. */
  readonly latest: (days: readonly string[]) => string
  /** The earliest of some days, the unknown ones left out. */
  readonly earliest: (days: readonly string[]) => string
  /** Whether two days are the same, both unknown included. */
  readonly same: (a: string, b: string) => string
  /** The pauses of one absence, gathered from the rows of `started`; unknown when there are none. */
  readonly gatherPauses: string
  /** One row of the planning per deadline, from the wide rows in `planned`. */
  readonly spread: (columns: readonly string[], rows: readonly (readonly string[])[]) => Spread
  /** The functions that formulas call, in a schema. */
  readonly printFunctions: (schema: string, equalledDays: readonly number[]) => string
  readonly types: { readonly boolean: string; readonly word: string }
}

/** How wide rows are taken apart: what comes after `FROM planned p`, and what each column is called there. */
export interface Spread {
  readonly join: string
  readonly column: (name: string) => string
}

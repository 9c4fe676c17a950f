import type { Id, IsoDate } from '@verzuimspec/vocabulary'
import type { Engine } from '../dialect/dialect.js'
import type { SweepTable } from '../retention/sweep.js'

/** What the SQL is generated for. */
export interface SqlCalendarOptions {
  /** Both without it. */
  readonly engines?: readonly Engine[]
  /** Schema (PostgreSQL) or database (MariaDB) of the tables, functions and view; `verzuim_kalender` without it. */
  readonly schema?: string
  /** The profile whose positions are taken; the defaults of the norm base without it. */
  readonly profile?: Id
  /** Days a royal decree puts on a par with holidays. */
  readonly equalledDays?: readonly IsoDate[]
  /** The SQL type of the key of a case; `bigint` without it. */
  readonly caseType?: 'bigint' | 'uuid'
  /** Your tables that hold what must go in time; without it no sweeps are made. */
  readonly retention?: readonly SweepTable[]
}

/** The options, complete. */
export interface Settings {
  readonly engines: readonly Engine[]
  readonly schema: string
  readonly profile: Id | undefined
  readonly equalledDays: readonly IsoDate[]
  readonly caseType: 'bigint' | 'uuid'
  readonly retention: readonly SweepTable[]
}

/** The options with what was left out filled in. */
export function completeOptions(options: SqlCalendarOptions): Settings {
  return {
    engines: ['postgresql', 'mariadb'],
    schema: 'verzuim_kalender',
    profile: undefined,
    equalledDays: [],
    caseType: 'bigint',
    retention: [],
    ...options,
  }
}

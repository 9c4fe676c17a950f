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

/** The options, read and checked. */
export interface Settings {
  readonly engines: readonly Engine[]
  readonly schema: string
  readonly profile: Id | undefined
  readonly equalledDays: readonly IsoDate[]
  readonly caseType: 'bigint' | 'uuid'
  readonly retention: readonly SweepTable[]
}

const ENGINES: readonly Engine[] = ['postgresql', 'mariadb']
const NAMES = ['engines', 'schema', 'profile', 'equalledDays', 'caseType', 'retention']

function refuse(pointer: string, value: unknown, wanted: string): RangeError {
  return new RangeError(`${pointer}: ${JSON.stringify(value)} will not do; expected ${wanted}`)
}

/** Reads options as a configuration file has them. Throws a RangeError that names the one it refuses. */
export function readOptions(options: SqlCalendarOptions): Settings {
  for (const name of Object.keys(options))
    if (!NAMES.includes(name)) throw refuse(`/${name}`, name, `one of ${NAMES.join(', ')}`)
  const {
    engines = ENGINES,
    schema = 'verzuim_kalender',
    profile,
    equalledDays = [],
    caseType = 'bigint',
    retention = [],
  } = options
  const known = Array.isArray(engines) && engines.length > 0 && engines.every((engine) => ENGINES.includes(engine))
  if (!known) throw refuse('/engines', engines, `a list of ${ENGINES.join(' or ')}`)
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(schema)) throw refuse('/schema', schema, 'a lower-case SQL name of at most 40')
  if (caseType !== 'bigint' && caseType !== 'uuid') throw refuse('/caseType', caseType, '`bigint` or `uuid`')
  if (!Array.isArray(equalledDays)) throw refuse('/equalledDays', equalledDays, 'a list of dates')
  if (!Array.isArray(retention)) throw refuse('/retention', retention, 'a list of tables')
  return { engines, schema, profile, equalledDays, caseType, retention }
}

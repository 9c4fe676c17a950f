import type { Dialect, Spread } from './dialect.js'
import { printPostgresqlFunctions } from './postgresql-functions.js'

const EPOCH = `DATE '1970-01-01'`

function spread(columns: readonly string[], rows: readonly (readonly string[])[]): Spread {
  const values = rows.map((row) => `    (${row.join(', ')})`).join(',\n')
  return {
    join: `CROSS JOIN LATERAL (VALUES\n${values}\n  ) AS k (${columns.join(', ')})`,
    column: (name) => `k.${name}`,
  }
}

const isOne = (list: readonly string[]): boolean => list.length === 1

/** PostgreSQL 15 and later. Its GREATEST and LEAST leave out what is unknown. */
export const postgresql: Dialect = {
  engine: 'postgresql',
  fence: 'OFFSET 0',
  toNumber: (date) => `(${date} - ${EPOCH})`,
  toDate: (day) => `(${EPOCH} + ${day})`,
  addMonths: (day, months) => `((${EPOCH} + ${day} + INTERVAL '${months} months')::date - ${EPOCH})`,
  latest: (days) => (isOne(days) ? (days[0] ?? '') : `GREATEST(${days.join(', ')})`),
  earliest: (days) => (isOne(days) ? (days[0] ?? '') : `LEAST(${days.join(', ')})`),
  same: (a, b) => `${a} IS NOT DISTINCT FROM ${b}`,
  gatherPauses:
    'array_agg(ARRAY[pause_from, from_day - 1, pause_ground, from_day, to_day, own_ground] ORDER BY from_day) FILTER (WHERE pause_ground + own_ground > 0)',
  spread,
  printFunctions: printPostgresqlFunctions,
  types: { boolean: 'boolean', word: 'text' },
}

import type { Dialect, Spread } from './dialect.js'
import { printMariadbFunctions } from './mariadb-functions.js'

const EPOCH = 719528
const NEVER = 1073741823

/** The first column numbers the rows; the engine has no lateral join, so each other picks its value by that number. */
function spread(columns: readonly string[], rows: readonly (readonly string[])[]): Spread {
  const numbers = rows.map((_, index) => `SELECT ${index + 1}${index === 0 ? ' AS n' : ''}`).join(' UNION ALL ')
  const picked = (name: string): string => {
    const values = rows.map((row) => row[columns.indexOf(name)] ?? 'NULL')
    const text = values.every((value) => value === 'NULL' || value.startsWith("'"))
    const choice = `ELT(k.n, ${values.join(', ')})`
    return text ? choice : `CAST(${choice} AS SIGNED)`
  }
  return { join: `CROSS JOIN (${numbers}) AS k`, column: picked }
}

const packed = (day: string): string => `LPAD(${day} + 1000000, 7, '0')`

/** MariaDB 10.6 and later. */
export const mariadb: Dialect = {
  engine: 'mariadb',
  fence: 'LIMIT 18446744073709551615',
  toNumber: (date) => `(TO_DAYS(${date}) - ${EPOCH})`,
  toDate: (day) => `FROM_DAYS(${day} + ${EPOCH})`,
  addMonths: (day, months) => `(TO_DAYS(FROM_DAYS(${day} + ${EPOCH}) + INTERVAL ${months} MONTH) - ${EPOCH})`,
  latest: (days) => combine('GREATEST', days, `-${NEVER}`),
  earliest: (days) => combine('LEAST', days, `${NEVER}`),
  same: (a, b) => `${a} <=> ${b}`,
  gatherPauses: `GROUP_CONCAT(CASE WHEN pause_ground > 0 THEN CONCAT(${packed('pause_from')}, ${packed('(from_day - 1)')}, pause_ground) ELSE '' END, CASE WHEN own_ground > 0 THEN CONCAT(${packed('from_day')}, ${packed('to_day')}, own_ground) ELSE '' END ORDER BY from_day SEPARATOR '')`,
  spread,
  printFunctions: printMariadbFunctions,
  types: { boolean: 'BOOLEAN', word: 'VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin' },
}

/** Its GREATEST and LEAST are unknown as soon as one is. */
function combine(call: string, days: readonly string[], unknown: string): string {
  if (days.length === 1) return days[0] ?? ''
  return `NULLIF(${call}(${days.map((day) => `COALESCE(${day}, ${unknown})`).join(', ')}), ${unknown})`
}

import { LASTING_EVENTS } from '@verzuimspec/calendar'
import { type Id, quoteSql } from '@verzuimspec/vocabulary'
import type { Dialect } from '../dialect/dialect.js'
import type { FormulaContext } from '../formulas/formula-context.js'

const REGIMES: readonly Id[] = ['eigenrisicodrager-zw', 'huishoudelijk', 'regulier', 'vangnet-uwv']

const listIds = (ids: readonly Id[], { engine }: Dialect): string => ids.map((id) => quoteSql(id, engine)).join(', ')

/** Rows of a table that name what the norm base does not hold. */
function printUnknown({ schema, dialect }: FormulaContext, table: string, column: string, ids: readonly Id[]): string {
  const known = ids.length === 0 ? '' : ` WHERE ${column} NOT IN (${listIds(ids, dialect)})`
  return `SELECT case_id, 'unknown-${column}' AS reason, ${column} AS what FROM ${schema}.${table}${known}`
}

function printOverlaps(asText: (column: string) => string, schema: string, table: string): string {
  return `SELECT case_id, '${table}-overlap' AS reason, ${asText('from_day')} AS what FROM (
    SELECT case_id, from_day, to_day, LEAD(from_day) OVER (PARTITION BY case_id ORDER BY from_day) AS next_day FROM ${schema}.${table}
  ) p WHERE to_day < from_day OR next_day <= COALESCE(to_day, next_day)`
}

/** The view of input the calendar refuses; no case in it is planned. */
export function printRefused(context: FormulaContext): string {
  const { deadlines, dialect, events, knownFacts, schema } = context
  const asText = (column: string) => (dialect.engine === 'postgresql' ? `${column}::text` : `CAST(${column} AS CHAR)`)
  const deviating = deadlines.flatMap(({ id, mayDeviate }) => (mayDeviate ? [id] : [])).sort()
  const parts = [
    printUnknown(context, 'cases', 'regime', REGIMES),
    printUnknown(context, 'events', 'event', events),
    printUnknown(context, 'facts', 'fact', knownFacts),
    printUnknown(context, 'deviations', 'deadline', deviating),
    printOverlaps(asText, schema, 'spells'),
    printOverlaps(asText, schema, 'leaves'),
    `SELECT e.case_id, 'event-too-early' AS reason, e.event AS what FROM ${schema}.events e
  JOIN (SELECT case_id, MIN(from_day) AS from_day FROM ${schema}.spells GROUP BY case_id) s ON s.case_id = e.case_id
  WHERE e.on_day < s.from_day AND e.event NOT IN (${listIds(LASTING_EVENTS, dialect)})`,
  ]
  return `-- Input that cannot be planned, and why. No case named here, nor one without a spell outside leave, is planned.
CREATE OR REPLACE VIEW ${schema}.refused AS
${parts.join('\nUNION ALL\n')};
`
}

import { type Id, quoteSql, snakeName } from '@verzuimspec/vocabulary'
import { type Layer, layFormulas } from '../build/layers.js'
import type { Dialect } from '../dialect/dialect.js'
import type { PlannedDeadline } from '../formulas/define-deadline.js'
import type { FormulaContext } from '../formulas/formula-context.js'
import { printAbsences } from './print-absences.js'

function printGiven(context: FormulaContext): string {
  const { askedFacts, dialect, events, schema } = context
  const day = dialect.toNumber('on_day')
  const quote = (id: Id) => quoteSql(id, dialect.engine)
  const eventColumns = events.map(
    (id) => `    MAX(CASE WHEN event = ${quote(id)} THEN ${day} END) AS event_${snakeName(id)}`,
  )
  const factColumns = askedFacts.map(
    (id) => `    MAX(CASE WHEN fact = ${quote(id)} AND holds THEN 1 ELSE 0 END) AS fact_${snakeName(id)}`,
  )
  const columns = [
    ...events.map((id) => `e.event_${snakeName(id)}`),
    ...askedFacts.map((id) => `COALESCE(f.fact_${snakeName(id)}, 0) = 1 AS fact_${snakeName(id)}`),
  ]
  return `happened AS (
  SELECT case_id,\n${eventColumns.join(',\n')}
  FROM ${schema}.events GROUP BY case_id
),
known AS (
  SELECT case_id${factColumns.map((fact) => `,\n${fact}`).join('')}
  FROM ${schema}.facts GROUP BY case_id
),
given AS (
  SELECT c.case_id, c.today, COALESCE(c.regime, 'regulier') AS regime, a.first_day, a.recovered, a.pauses,
    ${columns.join(', ')}
  FROM ${schema}.cases c
  JOIN absence a ON a.case_id = c.case_id
  LEFT JOIN happened e ON e.case_id = c.case_id
  LEFT JOIN known f ON f.case_id = c.case_id
  LEFT JOIN (SELECT DISTINCT case_id FROM ${schema}.refused) r ON r.case_id = c.case_id
  WHERE r.case_id IS NULL
  ${dialect.fence}
)`
}

function printLayer({ fence }: Dialect, { computed, passed }: Layer, index: number): string {
  const lines = [passed.join(', '), ...computed.map(([name, sql]) => `${sql} AS ${name}`)].filter((line) => line !== '')
  return `layer${index + 1} AS (
  SELECT ${lines.join(',\n    ')}
  FROM ${index === 0 ? 'given' : `layer${index}`}
  ${fence}
)`
}

const COLUMNS = ['step', 'deadline', 'shown', 'starts', 'opens', 'last_day', 'done_on', 'nature', 'recovered'] as const

function printRow({ engine }: Dialect, { deadline, ...names }: PlannedDeadline, index: number): readonly string[] {
  const { id, nature, outlastsRecovery } = deadline
  const done = names.happened === undefined ? 'NULL' : `p.${names.happened}`
  const days = [names.start, names.opens, names.lastDay].map((name) => `p.${name}`)
  return [
    `${index + 1}`,
    quoteSql(id, engine),
    `p.${names.shown}`,
    ...days,
    done,
    `'${nature}'`,
    outlastsRecovery ? 'NULL' : 'p.recovered',
  ]
}

/** How a step stands on a day; as `judgeStatus` of the calendar. */
const STATUS = `CASE
    WHEN s.today IS NULL THEN NULL
    WHEN s.done_on <= s.today THEN 'done'
    WHEN s.recovered <= s.today AND (s.last_day IS NULL OR s.recovered < s.last_day) THEN 'not-yet'
    WHEN s.nature = 'moment' THEN CASE WHEN s.today >= s.last_day THEN 'reached' ELSE 'not-yet' END
    WHEN s.today > s.last_day THEN CASE WHEN s.nature = 'right' THEN 'lapsed' WHEN d.case_id IS NOT NULL THEN 'deviates' ELSE 'late' END
    WHEN s.opens IS NULL OR s.opens > s.today THEN 'not-yet'
    ELSE 'due'
  END`

function printRows(context: FormulaContext, planned: readonly PlannedDeadline[]): string {
  const { dialect, schema } = context
  const { join, column } = dialect.spread(
    COLUMNS,
    planned.map((row, i) => printRow(dialect, row, i)),
  )
  const toDate = (name: string) => `${dialect.toDate(`s.${name}`)} AS ${name}`
  return `SELECT s.case_id, s.step, s.deadline, s.nature,
  ${['starts', 'opens', 'last_day', 'done_on'].map(toDate).join(', ')},
  ${STATUS} AS status
FROM (
  SELECT p.case_id, ${dialect.toNumber('p.today')} AS today, ${COLUMNS.map((name) => `${column(name)} AS ${name}`).join(',\n    ')}
  FROM planned p ${join}
  ${dialect.fence}
) s
LEFT JOIN ${schema}.deviations d ON d.case_id = s.case_id AND d.deadline = s.deadline
WHERE s.shown`
}

/** The view that plans every deadline of every case. */
export function printPlanning(context: FormulaContext, planned: readonly PlannedDeadline[], joinBelow: number): string {
  const { dialect, schema } = context
  const wanted = planned.flatMap(({ shown, start, opens, lastDay, happened }) => [
    ...[shown, start, opens, lastDay],
    ...(happened === undefined ? [] : [happened]),
  ])
  const layers = layFormulas(context, [...new Set(['case_id', 'today', 'recovered', ...wanted])])
  return `CREATE OR REPLACE VIEW ${schema}.planning AS
WITH ${printAbsences(dialect, schema, joinBelow)},
${printGiven(context)},
${layers.map((layer, index) => printLayer(dialect, layer, index)).join(',\n')},
planned AS (SELECT * FROM layer${layers.length} ${dialect.fence})
${printRows(context, planned)};
`
}

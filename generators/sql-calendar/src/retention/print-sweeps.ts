import { quoteSql } from '@verzuimspec/vocabulary'
import type { Engine } from '../dialect/dialect.js'
import type { Sweep, SweepTerm } from './sweep.js'

/** How a day in SQL is reckoned with by one engine. */
interface Dates {
  readonly add: (day: string, months: number, days: number) => string
  readonly yearEnd: (day: string) => string
  readonly text: (value: string) => string
}

const dates: Readonly<Record<Engine, Dates>> = {
  postgresql: {
    add: (day, months, days) => `(${day} + INTERVAL '${months} months ${days} days')::date`,
    yearEnd: (day) => `make_date(extract(year FROM ${day})::int, 12, 31)`,
    text: (value) => `${value}::text`,
  },
  mariadb: {
    add: (day, months, days) => `(${day} + INTERVAL ${months} MONTH + INTERVAL ${days} DAY)`,
    yearEnd: (day) => `(MAKEDATE(YEAR(${day}) + 1, 1) - INTERVAL 1 DAY)`,
    text: (value) => `CAST(${value} AS CHAR)`,
  },
}

/** The first day on which a term has passed. */
function printGoneFrom(engine: Engine, { column, months, days, nextJanuary }: SweepTerm): string {
  const { add, yearEnd } = dates[engine]
  return add(add(nextJanuary ? yearEnd(column) : column, months, days), 0, 1)
}

/** Rows whose terms have all passed and that nothing keeps. The bare column bounds let partitions and indexes serve. */
function printPassed(engine: Engine, sweep: Sweep): string {
  // Four days more than the term back, as the end of a month may have been clamped; the exact test follows.
  const bounds = sweep.terms.map(
    ({ column, months, days }) => `${column} < ${dates[engine].add('as_of', -months, 4 - days)}`,
  )
  const exact = sweep.terms.map((term) => `${printGoneFrom(engine, term)} <= as_of`)
  const kept = sweep.extends.map((condition) => `(${condition}) IS FALSE`)
  const later = sweep.after === undefined ? [] : [`as_of > DATE '${sweep.after}'`]
  const left = sweep.clear.length === 0 ? [] : [`(${sweep.clear.map((name) => `${name} IS NOT NULL`).join(' OR ')})`]
  return [...bounds, ...exact, ...kept, ...later, ...left].join('\n      AND ')
}

/** Likewise, and that do not belong in another file first. */
function printDue(engine: Engine, sweep: Sweep): string {
  return [printPassed(engine, sweep), ...sweep.moves.map((condition) => `(${condition}) IS FALSE`)].join('\n      AND ')
}

function printListing(engine: Engine, sweep: Sweep): string {
  const { table, key, terms, moves, clear, retention, norms } = sweep
  const days = terms.map((term) => printGoneFrom(engine, term))
  const quote = (text: string) => quoteSql(text, engine)
  const goneFrom = days.length === 1 ? days[0] : `GREATEST(${days.join(', ')})`
  const act = clear.length === 0 ? 'delete' : 'clear'
  const moving = moves.map((condition) => `WHEN (${condition}) IS NOT FALSE THEN 'move'`).join(' ')
  const verdict = moves.length === 0 ? `'${act}'` : `CASE ${moving} ELSE '${act}' END`
  return `  SELECT ${quote(table)} AS table_name, ${dates[engine].text(key)} AS row_key, ${terms[0]?.column} AS since,
    ${goneFrom} AS gone_from, ${verdict} AS verdict, ${quote(retention)} AS retention, ${quote(norms.join(' '))} AS norms
    FROM ${table}
    WHERE ${printPassed(engine, sweep)}`
}

function printAct({ table, clear }: Sweep): string {
  return clear.length === 0
    ? `DELETE FROM ${table}`
    : `UPDATE ${table} SET ${clear.map((name) => `${name} = NULL`).join(', ')}`
}

function printPostgresql(schema: string, sweeps: readonly Sweep[]): string {
  const listings = sweeps.map((sweep) => printListing('postgresql', sweep)).join('\n  UNION ALL\n')
  const acts = sweeps.map((sweep) => {
    const due = printDue('postgresql', sweep)
    return `  ${printAct(sweep)} WHERE ${sweep.key} IN (
    SELECT ${sweep.key} FROM ${sweep.table} WHERE ${due}
    LIMIT most
  ) AND ${due};
  GET DIAGNOSTICS gone = ROW_COUNT;
  table_name := ${quoteSql(sweep.table, 'postgresql')}; row_count := gone; RETURN NEXT;`
  })
  return `CREATE SCHEMA IF NOT EXISTS ${schema};

-- Dry run: what must go on a day, since when, and by which norms. \`move\`: part of it goes to another file first.
CREATE OR REPLACE FUNCTION ${schema}.list_due(as_of date)
RETURNS TABLE (table_name text, row_key text, since date, gone_from date, verdict text, retention text, norms text)
LANGUAGE sql STABLE AS $$
${listings}
$$;

-- One batch: at most so many rows of each table that must go on a day. Call it until all counts are 0.
CREATE OR REPLACE FUNCTION ${schema}.sweep(as_of date, most int)
RETURNS TABLE (table_name text, row_count bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE gone bigint;
BEGIN
${acts.join('\n')}
END $$;
`
}

function printMariadb(schema: string, sweeps: readonly Sweep[]): string {
  const listings = sweeps.map((sweep) => printListing('mariadb', sweep)).join('\n  UNION ALL\n')
  const acts = sweeps.map(
    (sweep) => `  ${printAct(sweep)} WHERE ${printDue('mariadb', sweep)}
    LIMIT most;
  SET gone = gone + ROW_COUNT();`,
  )
  return `CREATE SCHEMA IF NOT EXISTS ${schema};

DELIMITER $$
-- Dry run: what must go on a day, since when, and by which norms. \`move\`: part of it goes to another file first.
CREATE OR REPLACE PROCEDURE ${schema}.list_due(as_of DATE)
BEGIN
${listings};
END$$

-- One batch: at most so many rows of each table that must go on a day. Call it until the count is 0.
CREATE OR REPLACE PROCEDURE ${schema}.sweep(as_of DATE, most INT)
BEGIN
  DECLARE gone BIGINT DEFAULT 0;
${acts.join('\n')}
  SELECT gone AS row_count;
END$$
DELIMITER ;
`
}

/** What lists, and what deletes or empties, rows whose term of keeping has passed. */
export function printSweeps(engine: Engine, schema: string, sweeps: readonly Sweep[]): string {
  return engine === 'postgresql' ? printPostgresql(schema, sweeps) : printMariadb(schema, sweeps)
}

/**
 * Plans a million cases in PostgreSQL in one statement, and prints the figure and the plan.
 *
 * The cases: a first day spread over 2014 to 2024; three in ten have an earlier spell that joins, one in twenty a leave;
 * each has the company doctor's judgement and the plan of action noted. Every day of every step goes into a checksum, so
 * that none can be left uncomputed.
 *
 * Run after a build: VERZUIMSPEC_POSTGRES_URL=… node generators/sql-calendar/bench/plan-million.bench.mjs [cases]
 */
import { join } from 'node:path'
import { loadNormBase } from '@verzuimspec/norm-base'
import pg from 'pg'
import { sqlCalendarGenerator } from '../dist/index.js'

const cases = Number(process.argv[2] ?? 1_000_000)
const url = process.env.VERZUIMSPEC_POSTGRES_URL
if (url === undefined) throw new Error('VERZUIMSPEC_POSTGRES_URL is not set; expected the URL of a PostgreSQL server')

const schema = `vzb${process.pid.toString(36)}`
/** A line of a plan, its indentation a third of what it was and its longest expressions cut. */
const printNode = (line) => {
  const indent = line.search(/\S/)
  return `${' '.repeat(indent / 3)}${line.trim().slice(0, 110)}`
}
const say = (text) => process.stdout.write(`${text}\n`)
const client = new pg.Client({ connectionString: url })
await client.connect()

const fill = `
INSERT INTO ${schema}.cases SELECT n, 'regulier', DATE '2026-01-01' FROM generate_series(1, ${cases}) n;
INSERT INTO ${schema}.spells SELECT n, DATE '2014-01-01' + n % 4000, CASE WHEN n % 5 = 0 THEN DATE '2014-01-01' + n % 4000 + 60 END, FALSE FROM generate_series(1, ${cases}) n;
INSERT INTO ${schema}.spells SELECT n, DATE '2014-01-01' + n % 4000 - 40, DATE '2014-01-01' + n % 4000 - 14 - n % 13, FALSE FROM generate_series(1, ${cases}) n WHERE n % 10 < 3;
INSERT INTO ${schema}.leaves SELECT n, DATE '2014-01-01' + n % 4000 + 100, DATE '2014-01-01' + n % 4000 + 211, FALSE FROM generate_series(1, ${cases}) n WHERE n % 20 = 1;
INSERT INTO ${schema}.events SELECT n, 'oordeel-bedrijfsarts', DATE '2014-01-01' + n % 4000 + 20 + n % 25 FROM generate_series(1, ${cases}) n;
INSERT INTO ${schema}.events SELECT n, 'plan-van-aanpak', DATE '2014-01-01' + n % 4000 + 40 + n % 25 FROM generate_series(1, ${cases}) n;
ANALYZE ${schema}.cases; ANALYZE ${schema}.spells; ANALYZE ${schema}.leaves; ANALYZE ${schema}.events; ANALYZE ${schema}.facts; ANALYZE ${schema}.deviations;`

const statement = `SELECT count(*) AS steps, count(last_day) AS last_days,
  sum(last_day - DATE '1970-01-01') AS checksum, count(*) FILTER (WHERE status = 'late') AS late FROM ${schema}.planning`

try {
  const base = loadNormBase(join(import.meta.dirname, '../../../spec'))
  const files = await sqlCalendarGenerator.generate({ base, spec: base, options: { engines: ['postgresql'], schema } })
  const contentOf = (name) => files.find(({ path }) => path.endsWith(name))?.content ?? ''
  await client.query(contentOf('tables.sql'))
  await client.query(contentOf('planning.sql'))
  await client.query(fill)
  // Compiling an expression this size costs more than it gives.
  await client.query(`SET jit = off; SET work_mem = '512MB'`)
  const { rows: plan } = await client.query({ text: `EXPLAIN (COSTS OFF) ${statement}`, rowMode: 'array' })
  const start = performance.now()
  const { rows } = await client.query(statement)
  const seconds = (performance.now() - start) / 1000
  say(plan.map(([line]) => printNode(line)).join('\n'))
  say(JSON.stringify(rows[0]))
  say(`${cases} cases in one statement: ${seconds.toFixed(1)} s, ${Math.round(cases / seconds)} plannings a second`)
} finally {
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
  await client.end()
}

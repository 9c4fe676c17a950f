/**
 * What the masks cost: reads and writes through them as a ratio to the raw table as superuser. Every batch runs every
 * variant once, in shuffled order, on one connection that takes the login's role on and off, because two connections
 * differ more than a mask costs; batches go round several connections. The raw table runs twice, and the ratio is to
 * the mean of the two, the median over all batches. `raw twice` says how far two equal things lie apart here.
 * Twice over: by what the server's process spent on a processor, where it runs on this machine and tells (`/proc`),
 * which a busy machine hardly disturbs; and by the clock, driver and connection included.
 *
 * Run: VERZUIMSPEC_POSTGRES_URL=… npx tsx generators/postgresql/bench/masks.bench.ts [rows] [words of the subjects to run]
 */
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { postgresqlGenerator } from '../src/index.js'
import { spec } from './spec.js'
import { type Subject, subjectsFor } from './subjects.js'
import { optionsFor, tablesOf } from './tables.js'

const rows = Number(process.argv[2] ?? 1_000_000)
const words = process.argv[3] ?? ''
const url = process.env.VERZUIMSPEC_POSTGRES_URL
if (url === undefined) throw new Error('VERZUIMSPEC_POSTGRES_URL is not set; expected the URL of a PostgreSQL server')

const prefix = `vzb${process.pid.toString(36)}`

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

const connect = async (database: string): Promise<pg.Client> => {
  const target = new URL(url)
  target.pathname = database
  const client = new pg.Client({ connectionString: target.href })
  await client.connect()
  return client
}

interface Variant {
  readonly name: string
  readonly sql: string
  readonly role: string
}

const processes = new Map<pg.Client, number>()

/** Milliseconds that the server's process has worked for this connection, and that have passed. */
function readClocks(client: pg.Client): readonly [worked: number, passed: number] {
  const passed = performance.now()
  try {
    return [Number(readFileSync(`/proc/${processes.get(client)}/schedstat`, 'utf8').split(' ')[0]) / 1e6, passed]
  } catch {
    return [passed, passed]
  }
}

async function time(
  client: pg.Client,
  subject: Subject,
  { name, sql, role }: Variant,
): Promise<readonly [number, number]> {
  await client.query(`SET ROLE ${role}`)
  const start = readClocks(client)
  for (let i = 0; i < subject.repeats; i++) {
    // Keys of employer 10: the odd ones from 20,001 on.
    const values = subject.keyed ? [20_001 + 2 * ((i * 37) % 900)] : []
    const prepared = subject.prepared ? { name: `${name} ${subject.name}`.slice(0, 60) } : {}
    await client.query({ ...prepared, text: sql, values })
  }
  const end = readClocks(client)
  return [(end[0] - start[0]) / subject.repeats, (end[1] - start[1]) / subject.repeats]
}

type Batch = Readonly<Record<'a' | 'b' | 'mask', readonly [number, number]>>

async function runBatch(client: pg.Client, subject: Subject, login: string): Promise<Batch> {
  const variants: readonly Variant[] = [
    { name: 'a', role: 'NONE', sql: subject.raw },
    { name: 'b', role: 'NONE', sql: subject.raw },
    { name: 'mask', role: login, sql: subject.mask },
  ]
  const order = variants.map((variant) => [Math.random(), variant] as const).toSorted(([a], [b]) => a - b)
  const took: Record<string, readonly [number, number]> = {}
  for (const [, variant] of order) took[variant.name] = await time(client, subject, variant)
  return took as Batch
}

async function measure(clients: readonly pg.Client[], subject: Subject, login: string): Promise<string> {
  const batches: Batch[] = []
  for (let i = 0; i < subject.batches / clients.length + 3; i++) {
    for (const client of clients) batches.push(await runBatch(client, subject, login))
  }
  const cells = ([0, 1] as const).flatMap((clock) => {
    const warm = batches
      .slice(3 * clients.length)
      .map(({ a, b, mask }) => ({ a: a[clock], b: b[clock], mask: mask[clock] }))
    const absolute = median(warm.map(({ a, b }) => (a + b) / 2))
    const [twice, cost] = [warm.map(({ a, b }) => a / b), warm.map(({ a, b, mask }) => (2 * mask) / (a + b))]
    return [absolute.toFixed(3), median(twice).toFixed(2), median(cost).toFixed(2)]
  })
  return `| ${subject.name} | ${cells.join(' | ')} |`
}

const admin = await connect(new URL(url).pathname.slice(1))
await admin.query(`CREATE DATABASE ${prefix}`)
const superuser = await connect(prefix)
try {
  await superuser.query(tablesOf(rows))
  const files = await postgresqlGenerator.generate({ base: spec, spec, options: optionsFor(prefix) })
  const [masks] = files.filter(({ path }) => path === 'masks.sql')
  await superuser.query(masks?.content ?? '')
  const [small, large] = [`${prefix}_klein`, `${prefix}_groot`] as const
  for (const [login, tenant] of [
    [small, 10],
    [large, -1],
  ] as const) {
    await superuser.query(`SELECT ${prefix}_ctx.login_toevoegen('${login}', 'werkgever', ${tenant})`)
  }
  await superuser.query('VACUUM FULL ANALYZE hr.verzuim')
  await superuser.query('VACUUM FULL ANALYZE hr.een_werkgever')
  const clients = await Promise.all(Array.from({ length: 4 }, () => connect(prefix)))
  for (const client of clients) {
    await client.query('SET jit = off; SET max_parallel_workers_per_gather = 0')
    const own = await client.query('SELECT pg_backend_pid() AS pid')
    processes.set(client, own.rows[0].pid)
  }
  const {
    rows: [server],
  } = await superuser.query('SHOW server_version')
  process.stdout.write(`PostgreSQL ${server.server_version}, ${rows} rows of 20 columns, 12 of them visible\n\n`)
  process.stdout.write(
    '| subject | processor: raw, ms | raw twice | mask / raw | clock: raw, ms | raw twice | mask / raw |\n| --- | --- | --- | --- | --- | --- | --- |\n',
  )
  for (const subject of subjectsFor(prefix).filter(({ name }) => name.includes(words))) {
    const login = subject.name.startsWith('aggregate') ? large : small
    process.stdout.write(`${await measure(clients, subject, login)}\n`)
  }
  await Promise.all(clients.map((client) => client.end()))
} finally {
  await superuser.end()
  await admin.query(`DROP DATABASE ${prefix}`)
  const { rows: roles } = await admin.query(`SELECT rolname FROM pg_roles WHERE starts_with(rolname, '${prefix}_')`)
  for (const { rolname } of roles) await admin.query(`DROP ROLE ${rolname}`)
  await admin.end()
}

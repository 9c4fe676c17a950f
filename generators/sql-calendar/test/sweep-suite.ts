import { parseDay, printDay, retainUntil } from '@verzuimspec/calendar'
import type { Id, NormBase, Retention } from '@verzuimspec/vocabulary'
import { expect } from 'vitest'
import type { Target } from './engine.js'
import { base as real } from './equality-suite.js'
import { generate } from './generate.js'

function asMaximum(retention: Retention | undefined): Record<Id, Retention> {
  if (retention === undefined) return {}
  const versions = retention.versions.map((version) => ({ ...version, bound: 'maximum' as const }))
  return { [retention.id]: { ...retention, versions } }
}

// Counting from 1 January and the later of two terms stand in minima only; here they are maxima, to be swept by.
const base: NormBase = {
  ...real,
  retention: {
    ...real.retention,
    ...asMaximum(real.retention['erd-zw-gegevens']),
    ...asMaximum(real.retention['dosisgegevens-straling']),
    ...asMaximum(real.retention['medisch-dossier']),
  },
}

const AS_OF = ['2024-02-28', '2024-02-29', '2024-03-01', '2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01']
const DAYS = [
  '1948-02-29',
  '2003-12-31',
  '2004-02-29',
  '2020-12-31',
  '2021-01-01',
  '2022-02-27',
  '2022-02-28',
  '2022-03-01',
].concat(['2023-12-30', '2023-12-31', '2024-02-28', '2024-02-29', '2024-03-01'])

interface Kind {
  readonly retention: Id
  readonly events: Readonly<Record<Id, string>>
  readonly facts?: Readonly<Record<Id, string>>
}

const kinds: readonly Kind[] = [
  {
    retention: 'verzuimadministratie-werkgever',
    events: { 'einde-dienstverband': 'a' },
    facts: { arbeidsconflict: 'held', 'geschil-over-uitkering': 'FALSE', 'bewaarplicht-eigenrisicodrager': 'FALSE' },
  },
  {
    retention: 're-integratiedossier-werkgever',
    events: { 'einde-re-integratie': 'a' },
    facts: { 'blijvende-afspraken': 'held' },
  },
  { retention: 'erd-zw-gegevens', events: { 'laatste-handeling-dossier': 'a' } },
  { retention: 'dosisgegevens-straling', events: { geboorte: 'a', 'einde-stralingswerk': 'b' } },
  {
    retention: 'medisch-dossier',
    events: { 'laatste-wijziging-dossier': 'a' },
    facts: { 'beroepsziekte-mogelijk': 'held' },
  },
]

interface File {
  readonly id: number
  readonly a: string
  readonly b: string
  readonly held: boolean
}

const files: readonly File[] = DAYS.flatMap((a, i) =>
  [false, true].map((held, j) => ({ id: 2 * i + j + 1, a, b: DAYS[(i * 5) % DAYS.length] ?? a, held })),
)

/** What must go on a day, and what must move, by `retainUntil`. */
function listByCalendar({ retention, events, facts = {} }: Kind, asOf: string): readonly string[] {
  return files.flatMap((file) => {
    const days = Object.entries(events).map(([event, column]) => [event, column === 'a' ? file.a : file.b])
    const known = Object.entries(facts).map(([fact, condition]) => [fact, condition === 'held' && file.held])
    const query = { retention, events: Object.fromEntries(days), facts: Object.fromEntries(known) }
    const { status, lastDay } = retainUntil(base, query, { today: asOf })
    const verdict = status === 'must-be-gone' ? 'delete' : status === 'must-move' ? 'move' : undefined
    return verdict === undefined ? [] : [`${file.id} ${printDay(parseDay(lastDay) + 1)} ${verdict}`]
  })
}

async function install({ engine, schema, run }: Target, kind: Kind, clear: readonly string[]): Promise<void> {
  const more = clear.length === 0 ? {} : { clear }
  const table = { table: `${schema}.files`, key: 'id', ...kind, ...more }
  const made = await generate(base, { engines: [engine], schema, retention: [table] })
  const sql = made.find(({ path }) => path === `${engine}/retention.sql`)?.content ?? ''
  await run(`CREATE SCHEMA IF NOT EXISTS ${schema};`)
  await run(`DROP TABLE IF EXISTS ${schema}.files;`)
  await run(`CREATE TABLE ${schema}.files (id int PRIMARY KEY, a date, b date, held boolean, name varchar(9));`)
  const rows = files.map(({ id, a, b, held }) => `(${id}, '${a}', '${b}', ${held}, 'x')`).join(', ')
  await run(`INSERT INTO ${schema}.files VALUES ${rows};`)
  await run(sql)
}

async function listDue({ engine, schema, run }: Target, asOf: string): Promise<readonly string[]> {
  if (engine === 'postgresql') {
    const rows = await run(
      `SELECT row_key, gone_from::text, verdict FROM ${schema}.list_due('${asOf}') ORDER BY row_key::int;`,
    )
    return rows.map((row) => row.join(' '))
  }
  const [rows = []] = await run(`CALL ${schema}.list_due('${asOf}');`)
  return rows
    .map((row) => Object.values(row as object))
    .map((row) => [row[1], row[3], row[4]].join(' '))
    .toSorted((x, y) => Number.parseInt(x, 10) - Number.parseInt(y, 10))
}

const sweep = ({ engine, schema, run }: Target, asOf: string) =>
  run(engine === 'postgresql' ? `SELECT * FROM ${schema}.sweep('${asOf}', 3);` : `CALL ${schema}.sweep('${asOf}', 3);`)

async function count({ schema, run }: Target, where: string): Promise<number> {
  return Number((await run(`SELECT count(*) FROM ${schema}.files WHERE ${where};`))[0]?.[0])
}

/** Lists what is due on days around each end, and compares with `retainUntil`. */
export async function testListing(target: Target): Promise<void> {
  for (const kind of kinds) {
    await install(target, kind, [])
    const wanted = AS_OF.map((asOf) => listByCalendar(kind, asOf))
    expect(wanted.flat().length).toBeGreaterThan(0)
    for (const [i, asOf] of AS_OF.entries())
      expect([kind.retention, asOf, await listDue(target, asOf)]).toEqual([kind.retention, asOf, wanted[i]])
  }
}

/** Sweeps in batches of three: exactly what was listed is gone, never more in one call, and what moves stays. */
export async function testSweeping(target: Target, clear: readonly string[]): Promise<void> {
  const kind = kinds[1] as Kind
  await install(target, kind, clear)
  const due = listByCalendar(kind, '2026-01-01').filter((line) => line.endsWith('delete')).length
  const left = 'name IS NOT NULL'
  expect(due).toBeGreaterThan(3)
  await sweep(target, '2026-01-01')
  expect(await count(target, left)).toBe(files.length - 3)
  for (let done = 3; done < due + 3; done += 3) await sweep(target, '2026-01-01')
  expect(await count(target, left)).toBe(files.length - due)
  expect(await count(target, 'TRUE')).toBe(clear.length === 0 ? files.length - due : files.length)
  expect((await listDue(target, '2026-01-01')).filter((line) => !line.endsWith('move'))).toEqual([])
}

import { join } from 'node:path'
import {
  type AbsenceCase,
  type Calendar,
  compileCalendar,
  DAYS_PER_STEP,
  NO_DAY,
  printDay,
  statusNames,
} from '@verzuimspec/calendar'
import { type Id, loadNormBase, type NormBase } from '@verzuimspec/model'
import { expect } from 'vitest'
import { generateSqlCalendar } from '../src/index.js'
import { type DrawnCase, drawCases } from './draw-cases.js'
import type { Target } from './engine.js'
import { fillTables } from './fill-tables.js'

export const base: NormBase = loadNormBase(join(import.meta.dirname, '../../../spec'))

function accepts(calendar: Calendar): (absence: AbsenceCase) => boolean {
  return (absence) => {
    try {
      calendar.readCase(absence)
      return true
    } catch {
      return false
    }
  }
}

const show = (day: number): string => (day === NO_DAY ? '-' : printDay(day))

/** Every planned step of some cases by the calendar, as lines. */
function listByCalendar(calendar: Calendar, cases: readonly DrawnCase[]): readonly string[] {
  const out = new Int32Array(calendar.deadlines.length * DAYS_PER_STEP)
  return cases.flatMap(({ absence, today }, id) => {
    calendar.planDays(calendar.readCase(absence), today, out)
    return calendar.deadlines.flatMap((deadline, step) => {
      const [opens = 0, last = 0, done = 0, status = -1] = out.subarray(step * DAYS_PER_STEP)
      const days = [opens, last, done].map(show).join(' ')
      return status === -1 ? [] : [`${id} ${deadline} ${days} ${statusNames[status]}`]
    })
  })
}

const asText = ({ engine }: Target, column: string): string =>
  `COALESCE(${engine === 'postgresql' ? `${column}::text` : `CAST(${column} AS CHAR)`}, '-')`

/** The same by the view, in one statement. */
async function listBySql(target: Target): Promise<readonly string[]> {
  const days = ['opens', 'last_day', 'done_on'].map((column) => asText(target, column)).join(', ')
  const rows = await target.run(
    `SELECT case_id, deadline, ${days}, status FROM ${target.schema}.planning ORDER BY case_id, step;`,
  )
  return rows.map((row) => row.join(' '))
}

/** Makes tables and planning anew for a profile. */
export async function installCalendar(target: Target, profile: Id | undefined): Promise<void> {
  const { engine, schema, run } = target
  const chosen = profile === undefined ? {} : { profile }
  const files = generateSqlCalendar(base, { engines: [engine], schema, ...chosen })
  const content = (name: string) => files.find(({ path }) => path === `${engine}/${name}`)?.content ?? ''
  await run(content('tables.sql'))
  await run(content('planning.sql'))
}

/** Plans drawn cases twice, by the calendar and by SQL, and compares every day and status. */
export async function compareCases(
  target: Target,
  profile: Id | undefined,
  count: number,
  seed: number,
): Promise<void> {
  const calendar = compileCalendar(base, profile === undefined ? {} : { profile })
  const cases = drawCases(base, count, seed, accepts(calendar))
  await installCalendar(target, profile)
  for (const table of ['cases', 'spells', 'leaves', 'events', 'facts', 'deviations'])
    await target.run(`DELETE FROM ${target.schema}.${table};`)
  await fillTables(target, cases)
  const [wanted, got] = [listByCalendar(calendar, cases), await listBySql(target)]
  const [missing, extra] = [new Set(wanted), new Set(got)]
  for (const line of got) missing.delete(line)
  for (const line of wanted) extra.delete(line)
  const inputs = [...missing].slice(0, 3).map((line) => JSON.stringify(cases[Number(line.split(' ')[0])]))
  expect({ missing: [...missing].slice(0, 12), extra: [...extra].slice(0, 12), inputs }).toEqual({
    missing: [],
    extra: [],
    inputs: [],
  })
  expect(got.length).toBe(wanted.length)
  expect(wanted.length).toBeGreaterThan(count * 10)
}

import { join } from 'node:path'
import {
  type AbsenceCase,
  type Calendar,
  type CalendarOptions,
  compileCalendar,
  DAYS_PER_STEP,
  NO_DAY,
  printDay,
  statusNames,
} from '@verzuimspec/calendar'
import { loadBundledBase } from '@verzuimspec/norm-base'
import type { NormBase } from '@verzuimspec/vocabulary'
import { expect } from 'vitest'
import { type DrawnCase, drawCases } from './draw-cases.js'
import type { Target } from './engine.js'
import { fillTables, tables } from './fill-tables.js'
import { generate } from './generate.js'

export const base: NormBase = loadBundledBase(join(import.meta.dirname, '../../../spec/dist/norm-base.json'))

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

/** The norm base with forty deadlines more, each of which asks for a fact of its own. */
function withManyFacts(): NormBase {
  const names = Array.from({ length: 40 }, (_, index) => `feit-${index}`)
  const [fact] = Object.values(base.facts)
  const like = base.deadlines['plan-van-aanpak']
  if (fact === undefined || like === undefined) throw new Error('the norm base has no fact or no plan of action')
  const facts = names.map((id) => [id, { ...fact, id }] as const)
  const deadlines = names.map((id, index) => {
    const asks = index % 2 === 0 ? { requires: [id] } : { unless: [id] }
    return [`termijn-${id}`, { ...like, id: `termijn-${id}`, ...asks }] as const
  })
  return {
    ...base,
    facts: { ...base.facts, ...Object.fromEntries(facts) },
    deadlines: { ...base.deadlines, ...Object.fromEntries(deadlines) },
  }
}

/** Plans by more facts than a number has bits. */
export const compareManyFacts = (target: Target): Promise<void> => compareCases(target, {}, 300, 11, withManyFacts())

/** Days that bridge others, in every spring and winter cases are drawn in. */
export const equalledDays = Array.from({ length: 30 }, (_, i) => [
  `${2002 + i}-05-06`,
  `${2002 + i}-12-27`,
  `${2002 + i}-03-14`,
]).flat()

/** Makes tables and planning anew. */
export async function installCalendar(target: Target, options: CalendarOptions, on: NormBase = base): Promise<void> {
  const { engine, schema, run } = target
  const files = await generate(on, { engines: [engine], schema, ...options })
  const content = (name: string) => files.find(({ path }) => path === `${engine}/${name}`)?.content ?? ''
  await run(content('tables.sql'))
  await run(content('planning.sql'))
}

/** Plans drawn cases twice, by the calendar and by SQL, and compares every day and status. */
export async function compareCases(
  target: Target,
  options: CalendarOptions,
  count: number,
  seed: number,
  on: NormBase = base,
): Promise<void> {
  const calendar = compileCalendar(on, options)
  const cases = drawCases(on, count, seed, accepts(calendar))
  await installCalendar(target, options, on)
  for (const table of tables) await target.run(`DELETE FROM ${target.schema}.${table};`)
  await fillTables(target, cases)
  expect(await target.run(`SELECT * FROM ${target.schema}.refused;`)).toEqual([])
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

const sick = { from: '2024-01-10', to: '2024-02-10' }
const refused: readonly (readonly [reason: string, absence: unknown])[] = [
  ['spells-overlap', { spells: [sick, { from: '2024-02-10' }] }],
  ['spells-overlap', { spells: [{ from: '2024-01-01' }, { from: '2024-02-10' }] }],
  ['leaves-overlap', { spells: [sick], leaves: [sick, { from: '2024-02-01', to: '2024-03-01' }] }],
  ['event-too-early', { spells: [sick], events: { 'plan-van-aanpak': '2024-01-09' } }],
  ['unknown-event', { spells: [sick], events: { 'einde-wachttijd': '2024-01-11' } }],
  ['unknown-event', { spells: [sick], events: { onbekend: '2024-01-11' } }],
  ['unknown-fact', { spells: [sick], facts: { onbekend: true } }],
  ['unknown-regime', { spells: [sick], regime: 'onbekend' }],
  ['unknown-deadline', { spells: [sick], deviations: { onbekend: 'reden' } }],
]

/** Gives cases the calendar refuses, and one wholly within leave; none is planned. */
export async function testRefused(target: Target): Promise<void> {
  const calendar = compileCalendar(base)
  const within: AbsenceCase = { spells: [sick], leaves: [{ from: '2024-01-01', to: '2024-03-01' }] }
  const absences = [...refused.map(([, absence]) => absence as AbsenceCase), within]
  expect(absences.filter(accepts(calendar))).toEqual([])
  await installCalendar(target, {})
  for (const table of tables) await target.run(`DELETE FROM ${target.schema}.${table};`)
  await fillTables(
    target,
    absences.map((absence) => ({ absence, today: 19_800 })),
  )
  const rows = await target.run(`SELECT DISTINCT case_id, reason FROM ${target.schema}.refused ORDER BY case_id;`)
  expect(rows.map((row) => row.join(' '))).toEqual(refused.map(([reason], id) => `${id} ${reason}`))
  expect(await target.run(`SELECT * FROM ${target.schema}.planning;`)).toEqual([])
}

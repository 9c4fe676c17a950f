import { printDay } from '@verzuimspec/calendar'
import type { DrawnCase } from './draw-cases.js'
import type { Target } from './engine.js'

/** The tables the planning reads. */
export const tables = ['cases', 'spells', 'leaves', 'events', 'facts', 'deviations']

const quote = (text: string | undefined): string => (text === undefined ? 'NULL' : `'${text}'`)

function listRows({ absence, today }: DrawnCase, id: number): Readonly<Record<string, readonly string[]>> {
  const { spells, leaves = [], events = {}, facts = {}, deviations = {}, regime } = absence
  const pairs = (record: Readonly<Record<string, unknown>>) =>
    Object.entries(record).map(
      ([key, value]) => `(${id}, '${key}', ${typeof value === 'boolean' ? value : quote(String(value))})`,
    )
  return {
    cases: [`(${id}, ${quote(regime)}, '${printDay(today)}')`],
    spells: spells.map(({ from, to, byPregnancy }) => `(${id}, '${from}', ${quote(to)}, ${byPregnancy === true})`),
    leaves: leaves.map(({ from, to, otherCause }) => `(${id}, '${from}', '${to}', ${otherCause === true})`),
    events: pairs(events),
    facts: pairs(facts),
    deviations: pairs(deviations),
  }
}

/** Writes cases into the tables the planning reads, thousands of rows a statement; each by its place in the list. */
export async function fillTables({ run, schema }: Target, cases: readonly DrawnCase[]): Promise<void> {
  const rows = cases.map(listRows)
  for (const table of tables) {
    const values = rows.flatMap((row) => row[table] ?? [])
    for (let at = 0; at < values.length; at += 5000)
      await run(`INSERT INTO ${schema}.${table} VALUES ${values.slice(at, at + 5000).join(',')};`)
  }
}

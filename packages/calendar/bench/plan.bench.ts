/**
 * Plannings a second on one core, by CPU time (median of seven rounds, so a busy machine counts less).
 * Run: npx tsx packages/calendar/bench/plan.bench.ts
 */
import { type AbsenceCase, type Calendar, compileCalendar, DAYS_PER_STEP, parseDay, printDay } from '../src/index.js'
import { base } from '../test/fixture.js'
import { normBase } from '../test/norm-base.js'

const CASES = 2000
const ROUNDS = 7
const ROUND_MICROSECONDS = 300_000
const TODAY = { today: '2023-06-01' }
const TODAY_NUMBER = parseDay(TODAY.today)

/** Four in five one open spell, then two joined spells, then a leave; every other one with a judgement given. */
function writeCase(index: number, first: number): AbsenceCase {
  const from = printDay(first)
  const events = index % 2 === 0 ? { 'oordeel-bedrijfsarts': printDay(first + 20 + (index % 20)) } : {}
  if (index % 20 === 0) {
    const leaves = [{ from: printDay(first + 100), to: printDay(first + 211) }]
    return { spells: [{ from }], leaves, events }
  }
  if (index % 5 === 0) {
    return { spells: [{ from, to: printDay(first + 30) }, { from: printDay(first + 40) }], events }
  }
  return { spells: [{ from }], events }
}

function measureRate(work: () => number): number {
  const rates: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage()
    let done = 0
    let spent = 0
    while (spent < ROUND_MICROSECONDS) {
      done += work()
      const { user, system } = process.cpuUsage(start)
      spent = user + system
    }
    rates.push(done / (spent / 1e6))
  }
  return rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

const START = parseDay('2022-01-03')
const cases = Array.from({ length: CASES }, (_, index) => writeCase(index, START + (index % 500)))

/** No two began on one day, over sixteen years, so that none finds anything worked out by another. */
const apart = Array.from({ length: CASES }, (_, index) => writeCase(index, START - 3 * index))

type Row = readonly [what: string, work: () => number]

/** Rows that read each case and plan it at once, as one does who plans many. */
function listReadingRows(calendar: Calendar, out: Int32Array): readonly Row[] {
  const planAll = (all: readonly AbsenceCase[]) => () => {
    for (const absence of all) calendar.planDays(calendar.readCase(absence), TODAY_NUMBER, out)
    return all.length
  }
  const fillAll = () => {
    for (const absence of cases) calendar.fillLastDays(calendar.readCase(absence), out)
    return cases.length
  }
  return [
    ['plan: ISO dates to a frozen planning with statuses', () => cases.filter((c) => calendar.plan(c, TODAY)).length],
    ['readCase + fillLastDays: ISO dates to day numbers', fillAll],
    ['readCase + planDays: ISO dates to a whole planning in numbers', planAll(cases)],
    ['readCase + planDays: the same, where no two cases began on one day', planAll(apart)],
  ]
}

/** Rows on cases that were read before and kept. */
function listKeptRows(calendar: Calendar, out: Int32Array): readonly Row[] {
  const read = cases.map((absence) => calendar.readCase(absence))
  const planAll = () => {
    for (const days of read) calendar.planDays(days, TODAY_NUMBER, out)
    return read.length
  }
  const fillAll = () => {
    for (const days of read) calendar.fillLastDays(days, out)
    return read.length
  }
  return [
    ['planDays: day numbers to a whole planning in numbers', planAll],
    ['fillLastDays: day numbers to day numbers', fillAll],
  ]
}

function measureRows(calendar: Calendar, listRows: (calendar: Calendar, out: Int32Array) => readonly Row[]): void {
  const name = `${calendar.deadlines.length} deadlines`
  for (const [what, work] of listRows(calendar, new Int32Array(calendar.deadlines.length * DAYS_PER_STEP))) {
    const rate = Math.round(measureRate(work)).toLocaleString('en')
    process.stdout.write(`${name.padEnd(14)} ${rate.padStart(12)}/s  ${what}\n`)
  }
}

// Kept cases come last: an engine that has seen cases kept allocates later ones as if they were to be kept too.
const calendars = [compileCalendar(base), compileCalendar(normBase)]
for (const listRows of [listReadingRows, listKeptRows]) {
  for (const calendar of calendars) measureRows(calendar, listRows)
}

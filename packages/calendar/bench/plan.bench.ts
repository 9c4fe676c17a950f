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

/** Four in five one open spell, then two joined spells, then a leave; every other one with a judgement given. */
function writeCase(index: number): AbsenceCase {
  const first = parseDay('2022-01-03') + (index % 500)
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

const cases = Array.from({ length: CASES }, (_, index) => writeCase(index))

function measureCalendar(name: string, calendar: Calendar): void {
  const out = new Int32Array(calendar.deadlines.length * DAYS_PER_STEP)
  const today = parseDay(TODAY.today)
  const read = cases.map((absence) => calendar.readCase(absence))
  const rows: readonly (readonly [string, () => number])[] = [
    ['plan: ISO dates to a frozen planning with statuses', () => cases.filter((c) => calendar.plan(c, TODAY)).length],
    [
      'readCase + fillLastDays: ISO dates to day numbers',
      () => {
        for (const absence of cases) calendar.fillLastDays(calendar.readCase(absence), out)
        return cases.length
      },
    ],
    [
      'readCase + planDays: ISO dates to a whole planning in numbers',
      () => {
        for (const absence of cases) calendar.planDays(calendar.readCase(absence), today, out)
        return cases.length
      },
    ],
    [
      'planDays: day numbers to a whole planning in numbers',
      () => {
        for (const days of read) calendar.planDays(days, today, out)
        return cases.length
      },
    ],
    [
      'fillLastDays: day numbers to day numbers',
      () => {
        for (const days of read) calendar.fillLastDays(days, out)
        return cases.length
      },
    ],
  ]
  for (const [what, work] of rows) {
    const rate = Math.round(measureRate(work)).toLocaleString('en')
    process.stdout.write(`${name.padEnd(14)} ${rate.padStart(12)}/s  ${what}\n`)
  }
}

measureCalendar('3 deadlines', compileCalendar(base))
const calendar = compileCalendar(normBase)
measureCalendar(`${calendar.deadlines.length} deadlines`, calendar)

/**
 * Plannings a second on one core, by CPU time: cold (the first cases of a process), and warm (median of seven rounds, so
 * a busy machine counts less), on first days that recur and on first days no two of which are alike. What is measured is
 * checked first.
 * Run: npx tsx packages/calendar/bench/plan.bench.ts
 */
import { deepStrictEqual } from 'node:assert/strict'
import { type AbsenceCase, type Calendar, compileCalendar, DAYS_PER_STEP, parseDay, printDay } from '../src/index.js'
import { base } from '../test/fixture.js'
import { normBase } from '../test/norm-base.js'

const CASES = 2000
const ROUNDS = 7
const ROUND_MICROSECONDS = 300_000
const TODAY = { today: '2023-06-01' }
const TODAY_NUMBER = parseDay(TODAY.today)
const START = parseDay('2022-01-03')

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

const writeCases = (firstOf: (index: number) => number) =>
  Array.from({ length: CASES }, (_, index) => writeCase(index, firstOf(index)))

/** As in an organisation, and over sixteen years with no two on one day. */
const recurring = writeCases((index) => START + (index % 500))
const distinct = writeCases((index) => START - 3 * index)

function measureOnce(work: () => number): number {
  const start = process.cpuUsage()
  let done = 0
  let spent = 0
  while (spent < ROUND_MICROSECONDS) {
    done += work()
    const { user, system } = process.cpuUsage(start)
    spent = user + system
  }
  return done / (spent / 1e6)
}

function measureWarm(work: () => number): number {
  measureOnce(work)
  const rates = Array.from({ length: ROUNDS }, () => measureOnce(work)).sort((a, b) => a - b)
  return rates[Math.floor(ROUNDS / 2)] ?? 0
}

function report(what: string, rate: number): void {
  process.stdout.write(`${Math.round(rate).toLocaleString('en').padStart(12)}/s  ${what}\n`)
}

/** Last days as numbers are those of the plannings, or nothing measured here means anything. */
function checkNumbers(calendar: Calendar, cases: readonly AbsenceCase[]): void {
  const out = new Int32Array(calendar.deadlines.length * DAYS_PER_STEP)
  for (const absence of cases) {
    calendar.planDays(calendar.readCase(absence), TODAY_NUMBER, out)
    const planned = calendar
      .plan(absence, TODAY)
      .steps.flatMap(({ deadline, lastDay }) => (lastDay ? [[deadline, lastDay]] : []))
    const written = calendar.deadlines.flatMap((deadline, index) => {
      const [, lastDay = 0, , status = -1] = out.subarray(index * DAYS_PER_STEP)
      return status === -1 || lastDay < 0 ? [] : [[deadline, printDay(lastDay)]]
    })
    deepStrictEqual(written, planned)
  }
}

function measureCalendar(calendar: Calendar): void {
  const out = new Int32Array(calendar.deadlines.length * DAYS_PER_STEP)
  const planAll = (cases: readonly AbsenceCase[]) => () =>
    cases.filter((absence) => calendar.plan(absence, TODAY)).length
  const writeAll = (cases: readonly AbsenceCase[]) => () => {
    for (const absence of cases) calendar.planDays(calendar.readCase(absence), TODAY_NUMBER, out)
    return cases.length
  }
  report('ISO dates to a frozen planning, first days recur', measureWarm(planAll(recurring)))
  report('ISO dates to a frozen planning, no two first days alike', measureWarm(planAll(distinct)))
  report('ISO dates to numbers, first days recur', measureWarm(writeAll(recurring)))
  report('ISO dates to numbers, no two first days alike', measureWarm(writeAll(distinct)))
}

function measureCold(): void {
  const start = process.cpuUsage()
  const calendar = compileCalendar(normBase)
  for (const absence of distinct) calendar.plan(absence, TODAY)
  const { user, system } = process.cpuUsage(start)
  report(`cold: the norm base compiled, and the first ${CASES} frozen plannings`, CASES / ((user + system) / 1e6))
}

measureCold()
for (const calendar of [compileCalendar(base), compileCalendar(normBase)]) {
  process.stdout.write(`${calendar.deadlines.length} deadlines\n`)
  for (const cases of [recurring, distinct]) checkNumbers(calendar, cases)
  measureCalendar(calendar)
}

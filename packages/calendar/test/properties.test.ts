import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AbsenceCase, addDuration, compileCalendar, NO_DAY, parseDay, planCase, printDay } from '../src/index.js'
import { base, deadlineOf, withDeadlines } from './fixture.js'

const MILLISECONDS = 86_400_000
const FROM = parseDay('1900-01-01')
const TO = parseDay('2100-12-31')
const anyDay = fc.integer({ min: FROM, max: TO })
const someDay = fc.integer({ min: parseDay('2003-01-01'), max: parseDay('2040-01-01') })

const lastDays = (absence: AbsenceCase, on = base) => planCase(on, absence).steps.map((step) => step.lastDay ?? '')

it('numbers every day of 1900 to 2100 as Date.UTC does, and prints it back', () => {
  for (let day = FROM; day <= TO; day += 1) {
    const iso = new Date(day * MILLISECONDS).toISOString().slice(0, 10)
    if (printDay(day) !== iso || parseDay(iso) !== day) expect.fail(`day ${day} is ${iso}, not ${printDay(day)}`)
  }
})

it('refuses every date from 1900 to 2100 that Date.UTC rolls over', () => {
  const year = fc.integer({ min: 1900, max: 2100 })
  const two = (value: number): string => String(value).padStart(2, '0')
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
      const text = `${y}-${two(m)}-${two(d)}`
      const rolled = new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10)
      if (rolled === text) expect(printDay(parseDay(text))).toBe(text)
      else expect(() => parseDay(text)).toThrow(text)
    }),
  )
})

it('adds months as the calendar does, clamped to the end of the month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 600 }), (day, months) => {
      const start = new Date(day * MILLISECONDS)
      const month = start.getUTCMonth() + months
      const wanted = Date.UTC(start.getUTCFullYear(), month, start.getUTCDate())
      const endOfMonth = Date.UTC(start.getUTCFullYear(), month + 1, 0)
      expect(addDuration(day, `P${months}M`)).toBe(Math.min(wanted, endOfMonth) / MILLISECONDS)
    }),
  )
})

it('takes a year for twelve months and a week for seven days', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 50 }), (day, amount) => {
      expect(addDuration(day, `P${amount}Y`)).toBe(addDuration(day, `P${12 * amount}M`))
      expect(addDuration(day, `P${amount}W`)).toBe(addDuration(day, `P${7 * amount}D`))
    }),
  )
})

/** Spells in order of time, by the lengths of spells and gaps; the last one is open. */
function layOut(first: number, lengths: readonly (readonly [spell: number, gap: number])[]): AbsenceCase['spells'] {
  let day = first
  const closed = lengths.map(([spell, gap]) => {
    const from = day
    day += spell + gap
    return { from: printDay(from), to: printDay(from + spell - 1) }
  })
  return [...closed, { from: printDay(day) }]
}

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 60 })), { maxLength: 6 })

it('plans no step before the first day of sickness', () => {
  fc.assert(
    fc.property(
      someDay,
      pairs,
      fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      (first, gaps, late) => {
        const spells = layOut(first, gaps)
        const { eersteZiektedag } = planCase(base, { spells })
        const given = late === undefined ? {} : { 'oordeel-bedrijfsarts': printDay(parseDay(eersteZiektedag) + late) }
        for (const day of lastDays({ spells, events: given })) expect(day === '' || day >= eersteZiektedag).toBe(true)
      },
    ),
  )
})

it('never plans earlier for a later first day', () => {
  const more = withDeadlines(
    deadlineOf('maanden', { lastDay: 'P7M' }),
    deadlineOf('vier-weken', { lastDay: 'P4W', rollsOver: true }),
    deadlineOf('vier-dagen', { lastDay: 'P4D', rollsOver: true }),
  )
  fc.assert(
    fc.property(someDay, (first) => {
      const now = lastDays({ spells: [{ from: printDay(first) }] }, more)
      const next = lastDays({ spells: [{ from: printDay(first + 1) }] }, more)
      for (const [index, day] of now.entries()) expect((next[index] ?? '') >= day).toBe(true)
    }),
  )
})

it('joins the same whatever the order the spells and leaves are given in', () => {
  const shuffled = fc.tuple(someDay, pairs).chain(([first, gaps]) => {
    const spells = layOut(first, gaps)
    return fc.tuple(fc.constant(spells), fc.shuffledSubarray([...spells], { minLength: spells.length }))
  })
  fc.assert(
    fc.property(shuffled, ([spells, others]) => {
      expect(planCase(base, { spells: others })).toEqual(planCase(base, { spells }))
    }),
  )
})

it('starts the absence after the last gap of 28 days or more', () => {
  fc.assert(
    fc.property(someDay, pairs, (first, gaps) => {
      const spells = layOut(first, gaps)
      const lastBreak = gaps.findLastIndex(([, gap]) => gap >= 28)
      expect(planCase(base, { spells }).eersteZiektedag).toBe(spells[lastBreak + 1]?.from)
    }),
  )
})

it('counts 294 days of incapacity before week 42 ends, whatever the gaps', () => {
  fc.assert(
    fc.property(someDay, pairs, (first, gaps) => {
      const spells = layOut(first, gaps)
      const { eersteZiektedag, steps } = planCase(base, { spells })
      const report = steps.find(({ deadline }) => deadline === 'ziekmelding-uwv')
      const [start, end] = [parseDay(eersteZiektedag), parseDay(report?.lastDay ?? '')]
      fc.pre(start >= parseDay('2008-11-01'))
      let sick = 0
      for (let day = start; day < end; day += 1) {
        const iso = printDay(day)
        if (spells.some(({ from, to }) => from <= iso && iso <= (to ?? '9999-12-31'))) sick += 1
      }
      expect(sick).toBe(294)
    }),
  )
})

it('moves week 42 by the length of a leave that starts before it, and the six weeks by nothing', () => {
  const start = fc.integer({ min: 1, max: 400 })
  fc.assert(
    fc.property(someDay, start, fc.integer({ min: 1, max: 140 }), (first, offset, length) => {
      fc.pre(first >= parseDay('2008-11-01'))
      const spells = [{ from: printDay(first) }]
      const leaves = [{ from: printDay(first + offset), to: printDay(first + offset + length - 1) }]
      const [weekSix, , weekFortyTwo] = lastDays({ spells, leaves })
      expect(weekSix).toBe(printDay(first + 42))
      expect(weekFortyTwo).toBe(printDay(first + 294 + (offset < 294 ? length : 0)))
    }),
  )
})

it('plans the same for a spell through a leave and for one that stops for it', () => {
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 140 }),
      (first, offset, length) => {
        const [from, to] = [first + offset, first + offset + length - 1]
        const leaves = [{ from: printDay(from), to: printDay(to) }]
        const parted = [{ from: printDay(first), to: printDay(from - 1) }, { from: printDay(to + 1) }]
        expect(planCase(base, { spells: [{ from: printDay(first) }], leaves })).toEqual(
          planCase(base, { spells: parted, leaves }),
        )
      },
    ),
  )
})

it('writes the same last days by the thousand as one by one', () => {
  const calendar = compileCalendar(base, { profile: 'strikt' })
  const out = new Int32Array(calendar.deadlines.length)
  const day = fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined })
  fc.assert(
    fc.property(someDay, pairs, day, (first, gaps, given) => {
      const spells = layOut(first, gaps)
      const events = given === undefined ? {} : { 'oordeel-bedrijfsarts': printDay(first + given) }
      calendar.fillLastDays(calendar.readCase({ spells, events }), out)
      const many = [...out].map((value) => (value === NO_DAY ? undefined : printDay(value)))
      const { steps } = calendar.plan({ spells, events })
      expect(many).toEqual(calendar.deadlines.map((id) => steps.find((step) => step.deadline === id)?.lastDay))
    }),
  )
})

it('is never later under the strict profile than under the law', () => {
  fc.assert(
    fc.property(someDay, pairs, (first, gaps) => {
      const spells = layOut(first, gaps)
      const strict = planCase(base, { spells }, { profile: 'strikt' }).steps
      for (const [index, { lastDay = '' }] of planCase(base, { spells }).steps.entries()) {
        expect((strict[index]?.lastDay ?? '') <= lastDay).toBe(true)
      }
    }),
  )
})

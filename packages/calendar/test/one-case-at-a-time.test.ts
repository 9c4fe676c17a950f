import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileCalendar, DAYS_PER_STEP, NO_DAY, parseDay, statusNames } from '../src/index.js'
import { makeArbitraryCase } from './arbitrary-case.js'
import { normBase } from './norm-base.js'
import { tangled } from './tangled.js'

const bases = [
  ['the norm base', normBase],
  ['tangled terms', tangled],
] as const

const today = fc.constantFrom('2013-07-01', '2024-02-29')

it.each(bases)('plans a case on %s as a calendar does that has planned no other', (_name, on) => {
  const calendar = compileCalendar(on)
  fc.assert(
    fc.property(makeArbitraryCase(on), fc.option(today, { nil: undefined }), (absence, day) => {
      const options = day === undefined ? {} : { today: day }
      expect(calendar.plan(absence, options)).toEqual(compileCalendar(on).plan(absence, options))
    }),
    { numRuns: 300 },
  )
})

it.each(bases)('writes as numbers on %s what it plans as steps', (_name, on) => {
  const calendar = compileCalendar(on)
  const out = new Int32Array(calendar.deadlines.length * DAYS_PER_STEP)
  fc.assert(
    fc.property(makeArbitraryCase(on), today, (absence, day) => {
      calendar.planDays(calendar.readCase(absence), parseDay(day), out)
      const { steps } = calendar.plan(absence, { today: day })
      const planned = calendar.deadlines.flatMap((deadline, index) => {
        const [, lastDay = 0, doneOn = 0, status = -1] = out.subarray(index * DAYS_PER_STEP)
        return status === -1 ? [] : [[deadline, lastDay, doneOn, statusNames[status]]]
      })
      const wanted = steps.map(({ deadline, lastDay, doneOn, status }) => [
        deadline,
        lastDay === undefined ? NO_DAY : parseDay(lastDay),
        doneOn === undefined ? NO_DAY : parseDay(doneOn),
        status,
      ])
      expect(planned).toEqual(wanted)
    }),
    { numRuns: 500 },
  )
})

it('may plan cases that were read before in any order', () => {
  const calendar = compileCalendar(normBase)
  const read = ['2022-01-03', '2015-06-01', '2022-01-03'].map((from) => calendar.readCase({ spells: [{ from }] }))
  const rows = read.map((days) => {
    const out = new Int32Array(calendar.deadlines.length)
    calendar.fillLastDays(days, out)
    return out
  })
  expect(rows[2]).toEqual(rows[0])
  expect(rows[1]).not.toEqual(rows[0])
  expect(rows[0]?.includes(parseDay('2022-10-24'))).toBe(true)
})

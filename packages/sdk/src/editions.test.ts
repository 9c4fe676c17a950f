import { specAsOf } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { base as undated } from '../test/norm-base.js'
import { listTurns, numberEdition } from './editions.js'

// The norm base has no rule with a date yet; whether one counts must not wait for the first.
const rules = Object.fromEntries(
  Object.entries(undated.rules).map(([id, rule], i) => [
    id,
    i % 2 === 0 ? rule : { ...rule, validFrom: '2011-03-04', validTo: '2022-02-28' },
  ]),
)
const base = { ...undated, rules }
const turns = listTurns(base)
const days = [...turns.firstDays, ...turns.lastDays]

function nextDay(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

const dates = fc.oneof(
  fc.constantFrom(...days.flatMap((day) => [nextDay(day, -1), day, nextDay(day)])),
  fc
    .date({ min: new Date('1995-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)

it('knows days on which the norm base turns', () => {
  expect(days).toContain('2018-05-25')
  expect(turns.firstDays).toContain('2011-03-04')
  expect(turns.lastDays).toContain('2019-12-31')
})

it('numbers two dates alike exactly when the same entries held on both', () => {
  fc.assert(
    fc.property(dates, dates, (one, other) => {
      const [first, second] = [one, other].map((date) => ({ ...specAsOf(base, date), asOf: '' }))
      const same = numberEdition(turns, one) === numberEdition(turns, other)
      expect(same).toBe(JSON.stringify(first) === JSON.stringify(second))
    }),
  )
})

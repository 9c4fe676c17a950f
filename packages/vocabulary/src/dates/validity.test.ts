import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayAfter, isValidOn, overlapOf } from './validity.js'

const day = fc.integer({ min: 1, max: 20 }).map((number) => `2020-01-${String(number).padStart(2, '0')}`)
const validity = fc.record({ validFrom: day, validTo: day }, { requiredKeys: [] })
const days = Array.from({ length: 22 }, (_, index) =>
  new Date(Date.UTC(2019, 11, 31 + index)).toISOString().slice(0, 10),
)

it('overlaps on just the days on which both are valid', () => {
  fc.assert(
    fc.property(validity, validity, (a, b) => {
      fc.pre([a, b].every(({ validFrom = '', validTo = '9' }) => validFrom <= validTo))
      const both = days.filter((date) => isValidOn(a, date) && isValidOn(b, date))
      const overlap = overlapOf(a, b)
      expect(overlap === null).toBe(both.length === 0)
      if (overlap) expect([overlap.from ?? days[0], overlap.to ?? days.at(-1)]).toEqual([both[0], both.at(-1)])
    }),
  )
})

it('is valid from the beginning only without a first day', () => {
  expect([isValidOn({}, null), isValidOn({ validTo: '2020-01-01' }, null)]).toEqual([true, true])
  expect(isValidOn({ validFrom: '2020-01-01' }, null)).toBe(false)
})

it('knows the day after the end of a month and a year, and around a leap day', () => {
  expect(['2019-12-31', '2020-02-28', '2020-02-29', '2021-02-28'].map(dayAfter)).toEqual([
    '2020-01-01',
    '2020-02-29',
    '2020-03-01',
    '2021-03-01',
  ])
})

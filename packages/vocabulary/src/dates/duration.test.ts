import { expect, it } from 'vitest'
import { parseDuration } from './duration.js'

it('takes a length apart, forward, back and of no days at all', () => {
  expect(['P294D', 'P6W', '-P13W', 'P2Y', '-P1M', 'P0D'].map((text) => parseDuration(text))).toEqual([
    { iso: 'P294D', amount: 294, unit: 'D', back: false, days: 294, months: 0 },
    { iso: 'P6W', amount: 6, unit: 'W', back: false, days: 42, months: 0 },
    { iso: '-P13W', amount: 13, unit: 'W', back: true, days: -91, months: 0 },
    { iso: 'P2Y', amount: 2, unit: 'Y', back: false, days: 0, months: 24 },
    { iso: '-P1M', amount: 1, unit: 'M', back: true, days: 0, months: -1 },
    { iso: 'P0D', amount: 0, unit: 'D', back: false, days: 0, months: 0 },
  ])
})

it.each(['', 'P', 'P6', '6W', 'P06W', 'P0W', '-P0D', 'P1Y6M', 'PT6H', 'P6w', 'P1234567D', 'P6W\n', '+P6W'])(
  'takes %j for none',
  (text) => {
    expect(parseDuration(text)).toBeNull()
  },
)

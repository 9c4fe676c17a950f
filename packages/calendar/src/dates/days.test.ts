import { expect, it } from 'vitest'
import { addDuration, parseDay, printDay } from '../index.js'
import { weekdayOf } from './days.js'

it('counts days from 1970-01-01', () => {
  expect(parseDay('1970-01-01')).toBe(0)
  expect(parseDay('1969-12-31')).toBe(-1)
  expect(parseDay('0001-01-01')).toBe(-719_162)
  expect(printDay(parseDay('9999-12-31'))).toBe('9999-12-31')
  expect(printDay(parseDay('0400-02-29'))).toBe('0400-02-29')
})

it('knows the weekday of a day', () => {
  expect(weekdayOf(parseDay('2022-01-03'))).toBe(1)
  expect(weekdayOf(parseDay('2024-02-29'))).toBe(4)
  expect(weekdayOf(parseDay('1969-12-28'))).toBe(7)
})

it.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-01-00', '2024-04-31', '0000-01-01'])(
  'refuses %s, which does not exist',
  (text) => {
    expect(() => parseDay(text)).toThrow(`\`${text}\` is not a day of the calendar`)
  },
)

it.each(['', '2024-1-1', '2024/01/01', '24-01-01', '2024-01-01T00:00:00Z', ' 2024-01-01', '2024-01-0x', '+2024-01-1'])(
  'refuses `%s`, which is not written as a date',
  (text) => {
    expect(() => parseDay(text)).toThrow('written as YYYY-MM-DD')
  },
)

it('names the type of what is no text at all', () => {
  const cases: readonly unknown[] = [null, 20240101, undefined]
  const messages = cases.map((value) => {
    try {
      return parseDay(value as string)
    } catch (error) {
      return error instanceof RangeError ? error.message.split(' is not')[0] : error
    }
  })
  expect(messages).toEqual(['a value of type null', 'a value of type number', 'a value of type undefined'])
})

it('refuses day numbers that are no day', () => {
  expect(() => printDay(0.5)).toThrow('`0.5` is not a day number')
  expect(() => printDay(Number.NaN)).toThrow('`NaN` is not a day number')
  expect(() => printDay(parseDay('9999-12-31') + 1)).toThrow('9999-12-31')
  expect(() => printDay(parseDay('0001-01-01') - 1)).toThrow('0001-01-01')
})

it('clamps months and years to the last day of the month', () => {
  const add = (day: string, duration: string): string => printDay(addDuration(parseDay(day), duration))
  expect(add('2024-01-31', 'P1M')).toBe('2024-02-29')
  expect(add('2023-01-31', 'P1M')).toBe('2023-02-28')
  expect(add('2024-02-29', 'P1Y')).toBe('2025-02-28')
  expect(add('2024-02-29', 'P4Y')).toBe('2028-02-29')
  expect(add('2024-11-30', 'P3M')).toBe('2025-02-28')
  expect(add('2022-01-03', 'P6W')).toBe('2022-02-14')
})

it.each(['P', '-P0D', 'P1Y6M', 'PT4H', '294D', 'P-1D', 'P1.5M', 'p1d', ''])('refuses the duration `%s`', (text) => {
  expect(() => addDuration(0, text)).toThrow(`\`${text}\` is not a duration`)
})

import { expect, it } from 'vitest'
import { readDuration } from './add-duration.js'
import { dayOf, printDay } from './days.js'
import { easterOf, isHoliday, isWorkingDay } from './holidays.js'
import { mayRollOver, rollOver } from './rollover.js'

const none: ReadonlySet<number> = new Set()

it('knows Easter in years printed on calendars', () => {
  const years = [1961, 2000, 2008, 2011, 2019, 2022, 2024, 2025, 2038]
  expect(years.map((year) => printDay(easterOf(year)))).toEqual([
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2022-04-17',
    '2024-03-31',
    '2025-04-20',
    '2038-04-25',
  ])
})

/** Butcher's rule: another road to the same Sunday. */
function butcherEaster(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

it('agrees on Easter with another algorithm from 1583 to 4000', () => {
  for (let year = 1583; year <= 4000; year += 1) {
    if (easterOf(year) !== butcherEaster(year)) expect.fail(`${year}: ${printDay(easterOf(year))}`)
  }
})

function listHolidays(year: number): string[] {
  const holidays: string[] = []
  for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day += 1)
    if (isHoliday(day)) holidays.push(printDay(day))
  return holidays
}

it('lists the holidays of a year, Good Friday among them', () => {
  expect(listHolidays(2022)).toEqual([
    '2022-01-01',
    '2022-04-15',
    '2022-04-18',
    '2022-04-27',
    '2022-05-05',
    '2022-05-26',
    '2022-06-06',
    '2022-12-25',
    '2022-12-26',
  ])
})

it("celebrated the Queen's Day on 30 April until 2013, or the day before on a Sunday", () => {
  expect(listHolidays(2006)).toContain('2006-04-29')
  expect(listHolidays(2006)).not.toContain('2006-04-30')
  expect(listHolidays(2013)).toContain('2013-04-30')
  expect(listHolidays(2014)).toContain('2014-04-26')
})

it('counts days a royal decree puts on a par as days off', () => {
  const bridge = dayOf(2024, 5, 10)
  expect(isWorkingDay(bridge, none)).toBe(true)
  expect(isWorkingDay(bridge, new Set([bridge]))).toBe(false)
  expect(printDay(rollOver(dayOf(2024, 4, 11), dayOf(2024, 5, 9), new Set([bridge])))).toBe('2024-05-13')
})

it('rolls to the first day that works and leaves two of them, for every term of up to 30 days in 2024 and 2025', () => {
  for (let start = dayOf(2024, 1, 1); start <= dayOf(2025, 12, 31); start += 1) {
    for (let length = 1; length <= 30; length += 1) {
      const isEnough = (end: number): boolean => {
        let working = 0
        for (let day = start + 1; day <= end; day += 1) if (isWorkingDay(day, none)) working += 1
        return isWorkingDay(end, none) && (length < 3 || working >= 2)
      }
      let wanted = start + length
      while (!isEnough(wanted)) wanted += 1
      if (rollOver(start, start + length, none) !== wanted) expect.fail(`${printDay(start)} + ${length}`)
    }
  }
})

it('leaves terms of more than 90 days, 12 weeks or 3 months alone, and of years always', () => {
  const rolls = ['P90D', 'P91D', 'P12W', 'P13W', 'P3M', 'P4M', 'P1Y'].map((text) => mayRollOver(readDuration(text)))
  expect(rolls).toEqual([true, false, true, false, true, false, false])
})

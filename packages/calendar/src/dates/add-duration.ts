import { type Duration, type IsoOffset, parseDuration } from '@verzuimspec/vocabulary'
import { CalendarError } from '../errors.js'
import { civilOf, countMonthDays, dayOf } from './days.js'

/** A duration taken apart. Throws `no-such-duration` for anything but one unit of days, weeks, months or years. */
export function readDuration(text: IsoOffset): Duration {
  const duration = parseDuration(text)
  if (duration !== null) return duration
  const shape = 'expected one whole unit of days, weeks, months or years, such as P294D, P6W, -P13W or P2Y'
  throw new CalendarError('no-such-duration', '', `\`${text}\` is not a duration; ${shape}`)
}

/** The same day of the month some months later or earlier, or the last day of a month that is too short. */
export function addMonths(dayNumber: number, months: number): number {
  const { year, month, day } = civilOf(dayNumber)
  const monthIndex = year * 12 + month - 1 + months
  const endYear = Math.floor(monthIndex / 12)
  const endMonth = monthIndex - endYear * 12 + 1
  return dayOf(endYear, endMonth, Math.min(day, countMonthDays(endYear, endMonth)))
}

/** The day number a duration later, or earlier for one that counts back. */
export function addLength(dayNumber: number, { days, months }: Duration): number {
  return months === 0 ? dayNumber + days : addMonths(dayNumber, months)
}

/**
 * The day number a duration later: the day itself is day 0. Weeks are seven days. Months and years land on the same
 * day of the month; where that month is too short they land on its last day, so 29 February plus `P2Y` is 28 February
 * and 31 January plus `P1M` is 28 or 29 February. With a minus it counts back.
 *
 * @throws CalendarError `no-such-duration` for anything but one unit, such as `P1Y6M`.
 * @example
 * printDay(addDuration(parseDay('2022-01-03'), 'P294D')) // => '2022-10-24'
 * printDay(addDuration(parseDay('2024-02-29'), 'P2Y')) // => '2026-02-28'
 * printDay(addDuration(parseDay('2023-12-31'), '-P13W')) // => '2023-10-01'
 */
export function addDuration(dayNumber: number, duration: IsoOffset): number {
  return addLength(dayNumber, readDuration(duration))
}

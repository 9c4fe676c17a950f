import type { IsoOffset } from '@verzuimspec/vocabulary'
import { civilOf, countMonthDays, dayOf } from './days.js'
import { CalendarError } from './errors.js'

export type DurationUnit = 'D' | 'W' | 'M' | 'Y'

/** A duration of one unit, also reduced to what arithmetic needs: days, or else months. */
export interface Duration {
  readonly amount: number
  readonly unit: DurationUnit
  /** Counted back from the day it starts: days and months are negative then. */
  readonly back: boolean
  /** Weeks are seven days; 0 when the unit is months or years. */
  readonly days: number
  /** Years are twelve months; 0 when the unit is days or weeks. */
  readonly months: number
}

const SHAPE = /^(?:(-?)P([1-9][0-9]{0,5})|P(0))([DWMY])$/
const DAYS_PER = { D: 1, W: 7, M: 0, Y: 0 } as const
const MONTHS_PER = { D: 0, W: 0, M: 1, Y: 12 } as const

/** A duration taken apart. Throws `no-such-duration` for anything but one unit of days, weeks, months or years. */
export function parseDuration(text: IsoOffset): Duration {
  const match = SHAPE.exec(text)
  if (match === null) {
    const shape = 'expected one whole unit of days, weeks, months or years, such as P294D, P6W, -P13W or P2Y'
    throw new CalendarError('no-such-duration', '', `\`${text}\` is not a duration; ${shape}`)
  }
  const [, minus, some, none] = match
  const amount = Number(some ?? none)
  const unit = match[4] as DurationUnit
  const back = minus === '-'
  const signed = back ? -amount : amount
  // Adding zero keeps a negative zero out of the day numbers.
  return { amount, unit, back, days: signed * DAYS_PER[unit] + 0, months: signed * MONTHS_PER[unit] + 0 }
}

/** The same day of the month some months later or earlier, or the last day of a month that is too short. */
export function addMonths(dayNumber: number, months: number): number {
  const { year, month, day } = civilOf(dayNumber)
  const monthIndex = year * 12 + month - 1 + months
  const endYear = Math.floor(monthIndex / 12)
  const endMonth = monthIndex - endYear * 12 + 1
  return dayOf(endYear, endMonth, Math.min(day, countMonthDays(endYear, endMonth)))
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
  const { days, months } = parseDuration(duration)
  return months === 0 ? dayNumber + days : addMonths(dayNumber, months)
}

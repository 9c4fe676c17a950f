import type { IsoDate } from '@verzuimspec/vocabulary'
import { CalendarError } from '../errors.js'

/** A date of the proleptic Gregorian calendar taken apart; months and days count from 1. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day number that stands for "no such day". */
export const NO_DAY = -0x8000_0000

const DAYS_IN_ERA = 146_097
const EPOCH_SHIFT = 719_468

/** The day number of a date: whole days since 1970-01-01, which is day 0. */
export function dayOf(year: number, month: number, day: number): number {
  // Years start in March here, so the leap day is the last of its year and needs no case of its own. Shifting divides
  // by four and rounds down, also before the year 0: divisions are most of what reading a date costs.
  const shifted = month <= 2 ? year - 1 : year
  const century = Math.floor(shifted / 100)
  const leapDays = (shifted >> 2) - century + (century >> 2)
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return shifted * 365 + leapDays + dayOfYear - EPOCH_SHIFT
}

/** The date of a day number. */
export function civilOf(dayNumber: number): Civil {
  const shifted = dayNumber + EPOCH_SHIFT
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** How many days a month has. */
export function countMonthDays(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1
}

const HYPHEN = 45
const DIGIT_ZERO = 48

/** What is no number of two digits: so low that no sum with it is a year, month or day. */
const NO_NUMBER = -1_000_000

function readTwoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - DIGIT_ZERO
  const ones = text.charCodeAt(at + 1) - DIGIT_ZERO
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NO_NUMBER : tens * 10 + ones
}

/** The day number of an ISO date; `NO_DAY` for what is none, so that the caller says where it stood only if it must. */
export function findDay(text: IsoDate): number {
  if (typeof text !== 'string' || text.length !== 10) return NO_DAY
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NO_DAY
  const year = readTwoDigits(text, 0) * 100 + readTwoDigits(text, 2)
  const month = readTwoDigits(text, 5)
  const day = readTwoDigits(text, 8)
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= countMonthDays(year, month)
  return exists ? dayOf(year, month, day) : NO_DAY
}

/** The error for a day that does not exist, with a JSON pointer to where it stood. */
export function refuseDay(text: unknown, at: string): CalendarError {
  const shape = 'expected a date that exists, written as YYYY-MM-DD between 0001-01-01 and 9999-12-31'
  const shown = typeof text === 'string' ? `\`${text}\`` : `a value of type ${text === null ? 'null' : typeof text}`
  return new CalendarError('no-such-day', at, `${shown} is not a day of the calendar; ${shape}`)
}

/** `parseDay` with a JSON pointer for its error. */
export function readDay(text: IsoDate, at: string): number {
  const day = findDay(text)
  if (day === NO_DAY) throw refuseDay(text, at)
  return day
}

/**
 * The day number of an ISO date: whole days since 1970-01-01, negative before it. Proleptic Gregorian: no time zone,
 * no clock, no daylight saving.
 *
 * @throws CalendarError `no-such-day` for a date that does not exist or is not written as `YYYY-MM-DD`.
 * @example
 * parseDay('2024-02-29') // => 19782
 */
export function parseDay(text: IsoDate): number {
  return readDay(text, '')
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))
const FIRST_DAY = dayOf(1, 1, 1)
const LAST_DAY = dayOf(9999, 12, 31)

// A planning prints a handful of dates per step, nearly all of these two centuries: each is written once.
const MEMO_FROM = dayOf(1900, 1, 1)
const memo = new Array<IsoDate | undefined>(dayOf(2100, 1, 1) - MEMO_FROM)

function writeDay(dayNumber: number): IsoDate {
  const { year, month, day } = civilOf(dayNumber)
  return `${TWO_DIGITS[Math.floor(year / 100)]}${TWO_DIGITS[year % 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`
}

function refuseDayNumber(dayNumber: number): CalendarError {
  const range = `expected a whole number from ${FIRST_DAY} (0001-01-01) to ${LAST_DAY} (9999-12-31)`
  return new CalendarError('out-of-range', '', `\`${dayNumber}\` is not a day number; ${range}`)
}

/**
 * The ISO date (`YYYY-MM-DD`) of a day number.
 *
 * @throws CalendarError `out-of-range` for what is not a whole number between 0001-01-01 and 9999-12-31.
 * @example
 * printDay(19782) // => '2024-02-29'
 */
export function printDay(dayNumber: number): IsoDate {
  const known = memo[dayNumber - MEMO_FROM]
  if (known !== undefined) return known
  if (!Number.isInteger(dayNumber) || dayNumber < FIRST_DAY || dayNumber > LAST_DAY) throw refuseDayNumber(dayNumber)
  const written = writeDay(dayNumber)
  const at = dayNumber - MEMO_FROM
  if (at >= 0 && at < memo.length) memo[at] = written
  return written
}

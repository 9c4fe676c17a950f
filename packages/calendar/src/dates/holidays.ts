import { civilOf, dayOf, weekdayOf } from './days.js'

/** Easter Sunday of a year, by the Gregorian computus. */
export function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skippedLeaps = century - Math.floor(century / 4)
  const moonShift = Math.floor((8 * century + 13) / 25)
  const epact = (skippedLeaps - moonShift + 19 * golden + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - skippedLeaps) % 7
  return dayOf(year, 3, 28) + moon - weekday
}

/** The day the King's (until 2013 the Queen's) birthday is celebrated: the day before when it is a Sunday. */
function royalDayOf(year: number): number {
  const day = dayOf(year, 4, year >= 2014 ? 27 : 30)
  return weekdayOf(day) === 7 ? day - 1 : day
}

const GOOD_FRIDAY = -2
const EASTER_MONDAY = 1
const ASCENSION_DAY = 39
const WHIT_MONDAY = 50
const AROUND_EASTER: readonly number[] = [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION_DAY, WHIT_MONDAY]

/**
 * Whether a day is a generally recognised holiday, or Good Friday, which the Algemene termijnenwet puts on a par
 * (article 3, paragraphs 1 and 2). Holds for 1982 and later; days that a royal decree puts on a par (paragraph 3) are
 * not among them.
 *
 * @example
 * isHoliday(parseDay('2024-05-09')) // => true
 * isHoliday(parseDay('2024-05-10')) // => false
 */
export function isHoliday(dayNumber: number): boolean {
  const { year, month, day } = civilOf(dayNumber)
  if (month === 12) return day === 25 || day === 26
  if (month === 1) return day === 1
  // Good Friday falls on 20 March at the earliest, Whit Monday on 14 June at the latest.
  if (month < 3 || month > 6) return false
  if (month === 5 && day === 5) return true
  return dayNumber === royalDayOf(year) || AROUND_EASTER.includes(dayNumber - easterOf(year))
}

const TABLE_FROM = dayOf(1990, 1, 1)
const WORKS = 1
const RESTS = 2
// A term that rolls asks after the same few thousand days again and again; each is looked into once.
const table = new Uint8Array(dayOf(2100, 1, 1) - TABLE_FROM)

function works(dayNumber: number): boolean {
  return weekdayOf(dayNumber) <= 5 && !isHoliday(dayNumber)
}

function worksByTable(dayNumber: number): boolean {
  const at = dayNumber - TABLE_FROM
  const known = table[at]
  if (known === undefined) return works(dayNumber)
  if (known !== 0) return known === WORKS
  const found = works(dayNumber)
  table[at] = found ? WORKS : RESTS
  return found
}

/** Whether a day is no Saturday, Sunday or holiday, nor one of the days a royal decree puts on a par. */
export function isWorkingDay(dayNumber: number, equalled: ReadonlySet<number>): boolean {
  return worksByTable(dayNumber) && !(equalled.size > 0 && equalled.has(dayNumber))
}

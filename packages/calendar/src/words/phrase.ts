import type { IsoDate, IsoOffset } from '@verzuimspec/vocabulary'
import { civilOf, parseDay, weekdayOf } from '../days.js'
import { parseDuration } from '../durations.js'
import { en } from './en.js'
import { nl } from './nl.js'
import type { Language, Words } from './words.js'

/** The words of each language; a language is one file more. */
export const languages: Readonly<Record<Language, Words>> = Object.freeze({ nl, en })

/** A date in words, such as `maandag 3 januari 2022`. */
export function writeDate(words: Words, date: IsoDate): string {
  const dayNumber = parseDay(date)
  const { year, month, day } = civilOf(dayNumber)
  return words.date(words.weekdays[weekdayOf(dayNumber) - 1] ?? '', day, words.months[month - 1] ?? '', year)
}

/** A duration in words, such as `294 dagen`. */
export function writeDuration(words: Words, duration: IsoOffset): string {
  const { amount, unit } = parseDuration(duration)
  return `${amount} ${words.units[unit][amount === 1 ? 0 : 1]}`
}

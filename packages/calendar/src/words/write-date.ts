import type { IsoDate, IsoOffset } from '@verzuimspec/vocabulary'
import { readDuration } from '../dates/add-duration.js'
import { civilOf, parseDay, weekdayOf } from '../dates/days.js'
import type { Sentences } from './sentences.js'

/** A date in words, such as `maandag 3 januari 2022`. */
export function writeDate(sentences: Sentences, date: IsoDate): string {
  const dayNumber = parseDay(date)
  const { year, month, day } = civilOf(dayNumber)
  const weekday = sentences.weekdays[weekdayOf(dayNumber) - 1] ?? ''
  return sentences.date(weekday, day, sentences.months[month - 1] ?? '', year)
}

/** A duration in words, such as `294 dagen`. */
export function writeDuration(sentences: Sentences, duration: IsoOffset): string {
  const { amount, unit } = readDuration(duration)
  return `${amount} ${sentences.units[unit][amount === 1 ? 0 : 1]}`
}

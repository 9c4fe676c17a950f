import type { CountNode, DayNode } from '@verzuimspec/calendar'
import type { Duration, IsoDate, Validity } from '@verzuimspec/vocabulary'
import type { PageContext } from '../../site/page-context.js'
import { labelOf } from './link.js'

/** A date for people and for machines. */
export interface DateView {
  readonly iso: IsoDate
  readonly label: string
}

/** `2026-01-05` as `5 januari 2026`. */
export function sayDate({ words }: PageContext, iso: IsoDate): string {
  const [year, month, day] = iso.split('-').map(Number)
  return words.date(day ?? 0, month ?? 0, year ?? 0)
}

export function viewDate(page: PageContext, iso: IsoDate): DateView {
  return { iso, label: sayDate(page, iso) }
}

/** A length of 294 days as `294 dagen`, whichever way it counts. */
export function sayDuration({ words }: PageContext, { amount, unit }: Duration): string {
  const { days, weeks, months, years } = words.duration
  return { D: days, W: weeks, M: months, Y: years }[unit](amount)
}

/** A day in words: the label of what happens on it, or its date. */
export function sayDay(page: PageContext, day: DayNode): string {
  const { events, deadlines } = page.site.spec
  switch (day.kind) {
    case 'event-day':
    case 'moment-day':
      return labelOf(page, events[day.id] === undefined ? deadlines : events, day.id)
    case 'fixed-day':
      return sayDate(page, day.date)
    case 'offset-day':
      return sayOffset(page, day.length, day.from)
    case 'unknown-day':
      return page.words.timeline.unknown
    default:
      return day satisfies never
  }
}

/** A distance from a day in words: `14 dagen na: het oordeel`, `13 weken vóór: …`, or, of no days, the day itself. */
export function sayOffset(page: PageContext, length: Duration, from: DayNode): string {
  const { timeline } = page.words
  const day = sayDay(page, from)
  if (length.amount === 0) return timeline.onDay(day)
  return (length.back ? timeline.before : timeline.after)(sayDuration(page, length), day)
}

/** The day a count comes to in words, as far as its length says. */
export function sayCount(page: PageContext, { from, length }: CountNode): string {
  if (length !== undefined) return sayOffset(page, length, from)
  return from.kind === 'fixed-day' ? sayDay(page, from) : page.words.timeline.onDay(sayDay(page, from))
}

/** From when until when an entry holds. */
export function sayValidity(page: PageContext, { validFrom, validTo }: Validity): string {
  const { validity } = page.words
  if (validFrom !== undefined && validTo !== undefined) {
    return validity.between(sayDate(page, validFrom), sayDate(page, validTo))
  }
  if (validFrom !== undefined) return validity.from(sayDate(page, validFrom))
  return validTo === undefined ? validity.always : validity.until(sayDate(page, validTo))
}

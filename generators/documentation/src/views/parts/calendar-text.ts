import type { Id, IsoDate, IsoDuration, IsoOffset, Validity } from '@verzuimspec/vocabulary'
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

/** `P294D` as `294 dagen`. Throws a RangeError for a duration of another form. */
export function sayDuration({ words }: PageContext, duration: IsoDuration): string {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(duration) ?? []
  const { days, weeks, months, years } = words.duration
  const sayUnit = { D: days, W: weeks, M: months, Y: years }[unit ?? '']
  if (sayUnit !== undefined) return sayUnit(Number(count))
  throw new RangeError(`\`${duration}\` is no duration of one unit; expected a form such as P294D or P2Y`)
}

/**
 * A distance from a day in words: `P14D` as `14 dagen na: het oordeel`, `-P13W` as `13 weken vóór: …`, `P0D` as the day
 * itself. The day is that of an event, or of a moment that another term works out.
 */
export function sayOffset(page: PageContext, offset: IsoOffset, day: Id): string {
  const { timeline } = page.words
  const { events, deadlines } = page.site.spec
  const label = labelOf(page, events[day] === undefined ? deadlines : events, day)
  if (/^-?P0[DWMY]$/.test(offset)) return timeline.onDay(label)
  if (offset.startsWith('-')) return timeline.before(sayDuration(page, offset.slice(1)), label)
  return timeline.after(sayDuration(page, offset), label)
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

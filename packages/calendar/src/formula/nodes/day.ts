import type { ById, Deadline, Duration, Id, IsoDate } from '@verzuimspec/vocabulary'
import { parseDay } from '../../dates/days.js'

/** The day on which an event happened or, by the name of a deadline, on which it was met. */
export interface EventDayNode {
  readonly kind: 'event-day'
  readonly id: Id
}

/** The last day of a deadline that comes by itself. */
export interface MomentDayNode {
  readonly kind: 'moment-day'
  readonly id: Id
}

/** A day of the calendar, the same in every case. */
export interface FixedDayNode {
  readonly kind: 'fixed-day'
  readonly date: IsoDate
  readonly day: number
}

/** A day some time after or before another, by the calendar alone. */
export interface OffsetDayNode {
  readonly kind: 'offset-day'
  readonly from: DayNode
  readonly length: Duration
}

/** A day nothing names: it is never known. */
export interface UnknownDayNode {
  readonly kind: 'unknown-day'
}

/** A day with a name. */
export type NamedDayNode = EventDayNode | MomentDayNode

/** How a day is found. */
export type DayNode = NamedDayNode | FixedDayNode | OffsetDayNode | UnknownDayNode

/** The deadlines that names are looked up in. */
export type Deadlines = ById<Deadline>

/** Whether a name is that of a deadline that comes by itself, so that nobody can do it. */
export function isMoment(deadlines: Deadlines, id: Id): boolean {
  return Object.hasOwn(deadlines, id) && deadlines[id]?.nature === 'moment'
}

/** The day a name stands for. */
export function createNamedDay(id: Id, deadlines: Deadlines): NamedDayNode {
  return { kind: isMoment(deadlines, id) ? 'moment-day' : 'event-day', id }
}

/** The day that is written as a name or as a date. */
export function createDay(id: Id | undefined, date: IsoDate | undefined, deadlines: Deadlines): DayNode {
  if (id !== undefined) return createNamedDay(id, deadlines)
  if (date !== undefined) return { kind: 'fixed-day', date, day: parseDay(date) }
  return { kind: 'unknown-day' }
}

/** A day some time after or before another. */
export function createOffsetDay(from: DayNode, length: Duration): OffsetDayNode {
  return { kind: 'offset-day', from, length }
}

import type { IsoOffset } from '@verzuimspec/vocabulary'
import { addMonths, type Duration, parseDuration } from './durations.js'
import { mayRollOver, nextWorkingDay, rollOver } from './rollover.js'

/** How a length ends where it does. */
export interface LengthOptions {
  readonly rollsOver?: boolean | undefined
  readonly toWorkingDay?: boolean | undefined
  readonly countsFirstDay?: boolean | undefined
  /** Whether day 0 is the last of the days that another term counted, so that its own begin on the day after. */
  readonly fromMoment?: boolean | undefined
}

/** A length ready for arithmetic. */
export interface Length extends Duration {
  /** 1 when day 0 is itself the first of the days counted, so that the last comes a day sooner. */
  readonly firstDay: number
  /** 1 when its last day is itself one of the days counted; 0 when it is the first day after them. */
  readonly lastDay: number
  /** Whether the Algemene termijnenwet moves its end. */
  readonly rollsOver: boolean
  /** Whether its end moves to the next working day, whatever that act says. */
  readonly toWorkingDay: boolean
  /** Whether weekends and holidays can move its end at all. */
  readonly shifts: boolean
}

/** Days a royal decree puts on a par with holidays. */
export type EqualledDays = ReadonlySet<number>

/** A length taken apart. Throws `no-such-duration` for what is none. */
export function compileLength(text: IsoOffset, options: LengthOptions): Length {
  const duration = parseDuration(text)
  const rollsOver = options.rollsOver === true && mayRollOver(duration)
  const toWorkingDay = options.toWorkingDay === true
  const { amount, unit, back, days, months } = duration
  const firstDay = options.countsFirstDay === true ? 1 : 0
  // Written out: objects made by a spread have a shape each, and reading those is many times as slow.
  return {
    amount,
    unit,
    back,
    days,
    months,
    firstDay,
    lastDay: options.fromMoment === true ? 1 : firstDay,
    rollsOver,
    toWorkingDay,
    shifts: rollsOver || toWorkingDay,
  }
}

/** The end of a length by the calendar alone. */
export function addLength(start: number, length: Length): number {
  return (length.months === 0 ? start + length.days : addMonths(start, length.months)) - length.firstDay
}

/** Where an end comes to lie among weekends and holidays. */
export function shiftEnd(start: number, end: number, length: Length, equalled: EqualledDays): number {
  // A first day that counts is a day of the term, also for the working days the term must hold.
  if (length.rollsOver) return rollOver(start - length.firstDay, end, equalled)
  return length.toWorkingDay ? nextWorkingDay(end, equalled) : end
}

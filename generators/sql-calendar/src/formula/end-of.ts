import type { Counting, IsoOffset } from '@verzuimspec/vocabulary'
import { type Length, type LengthOptions, readLength } from '../read/length.js'
import type { Context } from './context.js'
import type { Formula } from './definitions.js'

const GROUNDS: Readonly<Record<Counting, number>> = {
  samengeteld: 1,
  'zonder-verlof': 2,
  'zonder-zwangerschapsziekte': 4,
}

/** The bits of the grounds on which days do not count. */
export function groundBits(counting: readonly Counting[] = []): number {
  return counting.reduce((bits, ground) => bits | GROUNDS[ground], 0)
}

/** A length taken apart, which the check of what is supported has found to be one. */
export function lengthOf(text: IsoOffset, options: LengthOptions = {}): Length {
  const length = readLength(text, options)
  if (length === undefined) throw new RangeError(`\`${text}\` is no duration of one unit; expected one such as P6W`)
  return length
}

function plus(day: Formula, days: number): Formula {
  return days === 0 ? day : `${day} ${days < 0 ? '-' : '+'} ${Math.abs(days)}`
}

/** The end of a length by the calendar alone. */
export function addLength({ dialect }: Context, day: Formula, { days, months, firstDay }: Length): Formula {
  if (months === 0) return `(${plus(day, days - firstDay)})`
  return `(${plus(dialect.addMonths(day, months), -firstDay)})`
}

/** What a length starts from, and which pauses move its end. */
export interface Start {
  readonly day: Formula
  /** The grounds of the count itself. */
  readonly grounds: number
  /** The grounds that moved the day it starts from, for a count back. */
  readonly moved: Formula | undefined
}

function skipPauses({ schema }: Context, length: Length, day: Formula, end: Formula, bits: string): Formula {
  if (length.back) return `${schema}.skip_pauses_back(${day}, ${end}, {pauses}, ${bits})`
  // A last day that counts has itself to be sat out: the days counted have passed on the day after it.
  const { firstDay, lastDay } = length
  const call = `${schema}.skip_pauses(${plus(day, lastDay - firstDay)}, ${plus(end, lastDay)}, {pauses}, ${bits})`
  return plus(call, -lastDay)
}

/** The end of a length, days that do not count left out, before any rolling over. */
export function endOf(context: Context, length: Length, { day, grounds, moved }: Start): Formula {
  const end = addLength(context, day, length)
  const bits = length.back ? moved : grounds === 0 ? undefined : `${grounds}`
  if (bits === undefined) return end
  return `CASE WHEN {pauses} IS NULL THEN ${end} ELSE ${skipPauses(context, length, day, end, bits)} END`
}

/** Where an end comes to lie among weekends and holidays. */
export function shiftEnd({ schema }: Context, day: Formula, end: Formula, length: Length): Formula {
  if (length.rollsOver) return `${schema}.roll_over(${plus(day, -length.firstDay)}, ${end})`
  return length.toWorkingDay ? `${schema}.next_working_day(${end})` : end
}

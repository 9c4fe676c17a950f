import type { Bound, Guard } from '@verzuimspec/vocabulary'
import { groundBits } from './counting.js'
import { NO_DAY, parseDay } from './days.js'
import { compileLength, type Length } from './length.js'
import { NONE, type Numbering, regimeBits } from './slots.js'

/** What a guard asks. */
export const IS_KNOWN = 0
export const IS_UNKNOWN = 1
export const IS_LATE = 2
export const IS_BY = 3
export const IS_NOT_BY = 4
export const IS_AFTER = 5

const ASKS: Readonly<Record<Guard['is'], number>> = {
  known: IS_KNOWN,
  unknown: IS_UNKNOWN,
  late: IS_LATE,
  by: IS_BY,
  'not-by': IS_NOT_BY,
  after: IS_AFTER,
}

/** A guard ready for arithmetic on day numbers. */
export interface CompiledGuard {
  readonly slot: number
  /** The deadline of that name, for `late`; `NONE` when there is none. */
  readonly index: number
  readonly asks: number
  readonly ofSlot: number
  readonly offset: Length | undefined
  readonly date: number
}

/** A bound ready for arithmetic on day numbers. */
export interface CompiledBound {
  readonly bound: Bound
  readonly slot: number
  readonly date: number
  readonly length: Length | undefined
  readonly delayIndex: number
  readonly delaySlot: number
  readonly grounds: number
  readonly regimes: number
  readonly guards: readonly CompiledGuard[]
}

/** One guard with its names as numbers. */
export function compileGuard(guard: Guard, { slotOf, indexOf }: Numbering): CompiledGuard {
  return {
    slot: slotOf(guard.event),
    index: indexOf(guard.event),
    asks: ASKS[guard.is],
    ofSlot: guard.of === undefined ? NONE : slotOf(guard.of),
    offset: guard.offset === undefined ? undefined : compileLength(guard.offset, {}),
    date: guard.date === undefined ? NO_DAY : parseDay(guard.date),
  }
}

/** One bound with its names as numbers. */
export function compileBound(bound: Bound, numbering: Numbering): CompiledBound {
  const { from, date, lastDay, countsFirstDay, rollsOver, delayOf, counting, regimes, when = [] } = bound
  const options = { countsFirstDay, rollsOver, fromMoment: from !== undefined && numbering.moments.has(from) }
  return {
    bound,
    slot: from === undefined ? NONE : numbering.slotOf(from),
    date: date === undefined ? NO_DAY : parseDay(date),
    length: lastDay === undefined ? undefined : compileLength(lastDay, options),
    delayIndex: delayOf === undefined ? NONE : numbering.indexOf(delayOf),
    delaySlot: delayOf === undefined ? NONE : numbering.slotOf(delayOf),
    grounds: groundBits(counting),
    regimes: regimeBits(regimes),
    guards: when.map((guard) => compileGuard(guard, numbering)),
  }
}

import type { Counting, Duration, IsoOffset } from '@verzuimspec/vocabulary'
import { readDuration } from '../../dates/add-duration.js'
import { mayRollOver } from '../../dates/rollover.js'
import type { AddedDaysNode } from './added-days.js'
import type { DayNode } from './day.js'

/**
 * Where an end in a weekend or on a holiday comes to lie: it stays, it moves to the next working day, or as the
 * Algemene termijnenwet says, which asks for working days in a short term as well.
 */
export type Shift = 'none' | 'next-working-day' | 'termijnenwet'

/** A day counted from another: its length, days left out of the count, days added to it, and where the end lies. */
export interface CountNode<From extends DayNode = DayNode> {
  readonly kind: 'count'
  /** Day 0. */
  readonly from: From
  /** Absent where the count is of no days at all: its end is day 0. */
  readonly length?: Duration
  /** Whether day 0 is itself the first of the days counted, so that the last comes a day sooner. */
  readonly firstDayCounts: boolean
  /** Whether its last day is itself one of the days counted; otherwise it is the first day after them. */
  readonly lastDayCounts: boolean
  /** On which grounds days are left out of the count. */
  readonly counting: readonly Counting[]
  readonly adds: readonly AddedDaysNode[]
  readonly shift: Shift
}

/** How a count ends where it does. */
export interface CountOptions {
  readonly countsFirstDay?: boolean | undefined
  /** Whether what starts from a moment, itself the last day of another count, begins on the day after. */
  readonly followsMoment?: boolean | undefined
  readonly counting?: readonly Counting[] | undefined
  readonly adds?: readonly AddedDaysNode[] | undefined
  readonly rollsOver?: boolean | undefined
  readonly toWorkingDay?: boolean | undefined
}

const NOTHING: readonly never[] = []

function chooseShift(length: Duration, { rollsOver, toWorkingDay }: CountOptions): Shift {
  if (rollsOver === true && mayRollOver(length)) return 'termijnenwet'
  return toWorkingDay === true ? 'next-working-day' : 'none'
}

/** A count from a day. Throws `no-such-duration` for a length that is none. */
export function createCount<From extends DayNode>(from: From, text: IsoOffset, options: CountOptions): CountNode<From> {
  const { counting = NOTHING, adds = NOTHING } = options
  const length = readDuration(text)
  const firstDayCounts = options.countsFirstDay === true
  const lastDayCounts = firstDayCounts || (options.followsMoment === true && from.kind === 'moment-day')
  const shift = chooseShift(length, options)
  return { kind: 'count', from, length, firstDayCounts, lastDayCounts, counting, adds, shift }
}

/** A day itself, days added to it. */
export function createPlainDay(from: DayNode, adds: readonly AddedDaysNode[]): CountNode {
  const nothing = { firstDayCounts: false, lastDayCounts: false, counting: NOTHING, shift: 'none' } as const
  return { kind: 'count', from, ...nothing, adds }
}

import { type CompiledGuard, IS_AFTER, IS_BY, IS_KNOWN, IS_LATE, IS_NOT_BY, IS_UNKNOWN } from './compiled-bound.js'
import { NO_DAY } from './days.js'
import { addLength } from './length.js'
import { NONE } from './slots.js'
import type { Work } from './work.js'

/** The day a guard compares with; `NO_DAY` while unknown. */
function comparedDay({ ofSlot, offset, date }: CompiledGuard, work: Work): number {
  if (ofSlot === NONE) return date
  const day = work.days[ofSlot] ?? NO_DAY
  return day === NO_DAY || offset === undefined ? day : addLength(day, offset)
}

function isLate({ index }: CompiledGuard, day: number, work: Work): boolean {
  const lastDay = index === NONE ? NO_DAY : (work.lastDays[index] ?? NO_DAY)
  return day !== NO_DAY && lastDay !== NO_DAY && day > lastDay
}

function holds(guard: CompiledGuard, work: Work): boolean {
  const { asks } = guard
  const day = work.days[guard.slot] ?? NO_DAY
  if (asks === IS_KNOWN) return day !== NO_DAY
  if (asks === IS_UNKNOWN) return day === NO_DAY
  if (asks === IS_LATE) return isLate(guard, day, work)
  const other = comparedDay(guard, work)
  const known = day !== NO_DAY && other !== NO_DAY
  if (asks === IS_AFTER) return known && day > other
  const by = known && day <= other
  return asks === IS_BY ? by : asks === IS_NOT_BY && !by
}

/** Whether all guards hold in a case. */
export function holdAll(guards: readonly CompiledGuard[], work: Work): boolean {
  for (let at = 0; at < guards.length; at += 1) if (!holds(guards[at] as CompiledGuard, work)) return false
  return true
}

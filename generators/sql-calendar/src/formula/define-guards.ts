import { parseDay } from '@verzuimspec/calendar'
import type { Guard } from '@verzuimspec/vocabulary'
import { type Context, dayOf, snake } from './context.js'
import type { Formula } from './definitions.js'
import { addLength, lengthOf } from './end-of.js'

/** The day a guard compares with. */
function comparedDay(context: Context, { of, offset, date }: Guard): Formula {
  if (of === undefined) return date === undefined ? 'NULL' : `${parseDay(date)}`
  const day = dayOf(context, of)
  return offset === undefined ? day : addLength(context, day, lengthOf(offset))
}

/** A guard as a condition that is never unknown. */
export function writeGuard(context: Context, guard: Guard): Formula {
  const day = dayOf(context, guard.event)
  if (guard.is === 'known') return `${day} IS NOT NULL`
  if (guard.is === 'unknown') return `${day} IS NULL`
  if (guard.is === 'late') {
    const isDeadline = Object.hasOwn(context.base.deadlines, guard.event)
    return isDeadline ? `COALESCE(${day} > {${snake(guard.event)}__last_day}, FALSE)` : 'FALSE'
  }
  const other = comparedDay(context, guard)
  if (guard.is === 'after') return `COALESCE(${day} > ${other}, FALSE)`
  const by = `COALESCE(${day} <= ${other}, FALSE)`
  return guard.is === 'by' ? by : `NOT ${by}`
}

import { type DayNode, FIRST_SICK_DAY, FIRST_WELL_DAY } from '@verzuimspec/calendar'
import type { Duration, Id } from '@verzuimspec/vocabulary'
import type { Formula } from '../build/layers.js'
import type { Dialect } from '../dialect/dialect.js'
import { refer } from './formula-context.js'

/** A day some days later or earlier. */
export function printPlus(day: Formula, days: number): Formula {
  return days === 0 ? day : `${day} ${days < 0 ? '-' : '+'} ${Math.abs(days)}`
}

/** The end of a length by the calendar alone, some days sooner. */
export function printLength(dialect: Dialect, day: Formula, { days, months }: Duration, sooner = 0): Formula {
  if (months === 0) return `(${printPlus(day, days - sooner)})`
  return `(${printPlus(dialect.addMonths(day, months), -sooner)})`
}

/** The day of an event, or on which a deadline was met. */
export function printEventDay(id: Id): Formula {
  if (id === FIRST_SICK_DAY) return '{first_day}'
  return id === FIRST_WELL_DAY ? '{recovered}' : refer(id, 'happened')
}

/** A day as a number; unknown while it is. */
export function printDay(node: DayNode, dialect: Dialect): Formula {
  switch (node.kind) {
    case 'event-day':
      return printEventDay(node.id)
    case 'moment-day':
      return refer(node.id, 'last_day')
    case 'fixed-day':
      return `${node.day}`
    case 'offset-day':
      return printLength(dialect, printDay(node.from, dialect), node.length)
    case 'unknown-day':
      return 'NULL'
    default:
      return node satisfies never
  }
}

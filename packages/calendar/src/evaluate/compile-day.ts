import type { Id } from '@verzuimspec/vocabulary'
import { addLength } from '../dates/add-duration.js'
import { NO_DAY } from '../dates/days.js'
import type { DayNode } from '../formula/nodes/day.js'
import type { CaseRecord, FindDay } from './case-record.js'

/** The index under which the day of a name is kept; for a name nobody can tell, one whose day stays unknown. */
export type IndexOf = (id: Id) => number

/** The day at an index. */
export function dayAt({ days }: CaseRecord, index: number): number {
  return days[index] as number
}

/** A day as a function over a case; it gives `NO_DAY` while the day is unknown. */
export function compileDay(node: DayNode, indexOf: IndexOf): FindDay {
  switch (node.kind) {
    case 'event-day':
    case 'moment-day': {
      const index = indexOf(node.id)
      return (record) => dayAt(record, index)
    }
    case 'fixed-day': {
      const { day } = node
      return () => day
    }
    case 'offset-day': {
      const [from, { length }] = [compileDay(node.from, indexOf), node]
      return (record) => {
        const day = from(record)
        return day === NO_DAY ? NO_DAY : addLength(day, length)
      }
    }
    case 'unknown-day':
      return () => NO_DAY
    default:
      return node satisfies never
  }
}

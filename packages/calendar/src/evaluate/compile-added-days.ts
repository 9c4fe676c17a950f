import { NO_DAY } from '../dates/days.js'
import type { AddedDaysNode } from '../formula/nodes/added-days.js'
import type { CaseRecord, CountDays } from './case-record.js'
import { dayAt, type IndexOf } from './compile-day.js'

/** The days by which a deadline was met late; 0 while it was not. */
export function countDelay(record: CaseRecord, index: number): number {
  const metOn = dayAt(record, index)
  const lastDay = record.outcomes[index]?.lastDay ?? NO_DAY
  return metOn === NO_DAY || lastDay === NO_DAY || metOn < lastDay ? 0 : metOn - lastDay
}

const NONE: CountDays = () => 0

/** A number of days as a function over a case; 0 where nothing is to be added. */
export function compileAddedDays(node: AddedDaysNode, indexOf: IndexOf): CountDays {
  switch (node.kind) {
    case 'delay': {
      const index = indexOf(node.deadline)
      return (record) => countDelay(record, index)
    }
    case 'span': {
      const [from, to] = [indexOf(node.from.id), indexOf(node.to.id)]
      return (record) => {
        const [first, last] = [dayAt(record, from), dayAt(record, to)]
        return first === NO_DAY || last < first ? 0 : last - first
      }
    }
    default:
      return node satisfies never
  }
}

/** The sum of some numbers of days. */
export function compileSum(nodes: readonly AddedDaysNode[], indexOf: IndexOf): CountDays {
  const parts = nodes.map((node) => compileAddedDays(node, indexOf))
  const [only = NONE] = parts
  return parts.length < 2 ? only : (record) => parts.reduce((sum, part) => sum + part(record), 0)
}

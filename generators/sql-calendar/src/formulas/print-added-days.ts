import type { AddedDaysNode } from '@verzuimspec/calendar'
import type { Formula } from '../build/layers.js'
import { type FormulaContext, refer } from './formula-context.js'
import { printDay, printEventDay } from './print-day.js'

/** The last day of a deadline that is met by being done; none of one that comes by itself, or that there is not. */
export function printLastDayToMeet({ byId }: FormulaContext, id: string): Formula | undefined {
  const deadline = byId.get(id)
  return deadline === undefined || deadline.nature === 'moment' ? undefined : refer(id, 'last_day')
}

function printDifference(from: Formula, to: Formula, isLater: Formula): Formula {
  return `COALESCE(CASE WHEN ${isLater} THEN ${to} - ${from} END, 0)`
}

/** A number of days as an addend; 0 where nothing is to be added. */
export function printAddedDays(node: AddedDaysNode, context: FormulaContext): Formula {
  switch (node.kind) {
    case 'delay': {
      const lastDay = printLastDayToMeet(context, node.deadline)
      const metOn = printEventDay(node.deadline)
      return lastDay === undefined ? '0' : printDifference(lastDay, metOn, `${metOn} - ${lastDay} > 0`)
    }
    case 'span': {
      const [from, to] = [printDay(node.from, context.dialect), printDay(node.to, context.dialect)]
      return printDifference(from, to, `${to} > ${from}`)
    }
    default:
      return node satisfies never
  }
}

/** Numbers of days added to a day, or taken off it. */
export function printSum(nodes: readonly AddedDaysNode[], sign: '+' | '-', context: FormulaContext): Formula {
  return nodes.map((node) => ` ${sign} ${printAddedDays(node, context)}`).join('')
}

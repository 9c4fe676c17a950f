import type { CountNode } from '@verzuimspec/calendar'
import type { Duration } from '@verzuimspec/vocabulary'
import type { Formula } from '../build/layers.js'
import type { FormulaContext } from './formula-context.js'
import { printSum } from './print-added-days.js'
import { printDay, printLength, printPlus } from './print-day.js'
import { groundBits, printMovedBy } from './print-moved-by.js'

/** The bits of the grounds on which pauses move the end of a count; undefined where none can. */
function printCountedGrounds(
  { from, counting }: CountNode,
  back: boolean,
  context: FormulaContext,
): Formula | undefined {
  // What is counted back moves by the pauses that moved what it starts from, not by a count of its own.
  if (back) return printMovedBy(from, context)
  return counting.length === 0 ? undefined : `${groundBits(counting)}`
}

/** The end of a length, days that do not count left out, before anything is added. */
function printCountedEnd(node: CountNode, length: Duration, context: FormulaContext): Formula {
  const { dialect, schema } = context
  const [firstDay, lastDay] = [node.firstDayCounts ? 1 : 0, node.lastDayCounts ? 1 : 0]
  const day = printDay(node.from, dialect)
  const end = printLength(dialect, day, length, firstDay)
  const bits = printCountedGrounds(node, length.back, context)
  if (bits === undefined) return end
  // A last day that counts has itself to be sat out: the days counted have passed on the day after it.
  const from = printPlus(day, lastDay - firstDay)
  const skipped = length.back
    ? `${schema}.skip_pauses_back(${day}, ${end}, {pauses}, ${bits})`
    : printPlus(`${schema}.skip_pauses(${from}, ${printPlus(end, lastDay)}, {pauses}, ${bits})`, -lastDay)
  return `CASE WHEN {pauses} IS NULL THEN ${end} ELSE ${skipped} END`
}

function printShift({ shift, firstDayCounts }: CountNode, day: Formula, end: Formula, schema: string): Formula {
  switch (shift) {
    case 'termijnenwet':
      return `${schema}.roll_over(${printPlus(day, firstDayCounts ? -1 : 0)}, ${end})`
    case 'next-working-day':
      return `${schema}.next_working_day(${end})`
    case 'none':
      return end
    default:
      return shift satisfies never
  }
}

/** The day a count comes to. */
export function printCount(node: CountNode, context: FormulaContext): Formula {
  const day = printDay(node.from, context.dialect)
  const counted = node.length === undefined ? day : printCountedEnd(node, node.length, context)
  return printShift(node, day, `${counted}${printSum(node.adds, '+', context)}`, context.schema)
}

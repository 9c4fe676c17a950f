import type { ComparisonNode, ConditionNode } from '@verzuimspec/calendar'
import { quoteSql, type Regime, snakeName } from '@verzuimspec/vocabulary'
import type { Formula } from '../build/layers.js'
import { define, type FormulaContext } from './formula-context.js'
import { printLastDayToMeet } from './print-added-days.js'
import { printDay, printEventDay } from './print-day.js'

/** Whether the regime of a case is one of these. */
export function printRegimes(regimes: readonly Regime[], context: FormulaContext): Formula {
  const names = [...regimes].sort()
  const list = names.map((name) => quoteSql(name, context.dialect.engine)).join(', ')
  return define(context, `is_${names.map(snakeName).join('_of_')}`.slice(0, 60), `{regime} IN (${list})`)
}

function printComparison({ day, is, other }: ComparisonNode, { dialect }: FormulaContext): Formula {
  const [one, two] = [printDay(day, dialect), printDay(other, dialect)]
  if (is === 'after') return `COALESCE(${one} > ${two}, FALSE)`
  const by = `COALESCE(${one} <= ${two}, FALSE)`
  return is === 'by' ? by : `NOT ${by}`
}

/** A condition that is never unknown. */
export function printCondition(node: ConditionNode, context: FormulaContext): Formula {
  switch (node.kind) {
    case 'regime':
      return printRegimes(node.regimes, context)
    case 'fact':
      return `${node.holds ? '' : 'NOT '}{fact_${snakeName(node.fact)}}`
    case 'known':
      return `${printDay(node.day, context.dialect)} IS ${node.known ? 'NOT ' : ''}NULL`
    case 'late': {
      const lastDay = printLastDayToMeet(context, node.deadline)
      return lastDay === undefined ? 'FALSE' : `COALESCE(${printEventDay(node.deadline)} > ${lastDay}, FALSE)`
    }
    case 'comparison':
      return printComparison(node, context)
    default:
      return node satisfies never
  }
}

import { NO_DAY } from '../dates/days.js'
import type { ComparisonNode, ConditionNode, KnownNode } from '../formula/nodes/condition.js'
import type { Holds } from './case-record.js'
import { countDelay } from './compile-added-days.js'
import { compileDay, type IndexOf } from './compile-day.js'

function compileKnown({ day, known }: KnownNode, indexOf: IndexOf): Holds {
  const findDay = compileDay(day, indexOf)
  return (record) => (findDay(record) !== NO_DAY) === known
}

function compileComparison({ day, is, other }: ComparisonNode, indexOf: IndexOf): Holds {
  const [findDay, findOther] = [compileDay(day, indexOf), compileDay(other, indexOf)]
  return (record) => {
    const one = findDay(record)
    const two = one === NO_DAY ? NO_DAY : findOther(record)
    if (two === NO_DAY) return is === 'not-by'
    return one <= two ? is === 'by' : is !== 'by'
  }
}

/** A condition as a function over a case. */
export function compileCondition(node: ConditionNode, indexOf: IndexOf): Holds {
  switch (node.kind) {
    case 'regime': {
      const { regimes } = node
      return ({ regime }) => regimes.includes(regime)
    }
    case 'fact': {
      const { fact, holds } = node
      return ({ facts }) => facts.has(fact) === holds
    }
    case 'known':
      return compileKnown(node, indexOf)
    case 'late': {
      const index = indexOf(node.deadline)
      return (record) => countDelay(record, index) > 0
    }
    case 'comparison':
      return compileComparison(node, indexOf)
    default:
      return node satisfies never
  }
}

/** Whether all conditions hold in a case. */
export function compileConditions(nodes: readonly ConditionNode[], indexOf: IndexOf): Holds {
  const conditions = nodes.map((node) => compileCondition(node, indexOf))
  const [only = () => true] = conditions
  if (conditions.length < 2) return only
  return (record) => {
    for (const holds of conditions) if (!holds(record)) return false
    return true
  }
}

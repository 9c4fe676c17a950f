import type { AddedDaysNode } from './added-days.js'
import type { BoundNode } from './bound.js'
import type { ConditionNode } from './condition.js'
import type { CountNode } from './count.js'
import type { DayNode } from './day.js'
import type { DeadlineNode } from './deadline.js'
import type { OpeningNode, TermNode } from './term.js'

export type FormulaNode =
  | DeadlineNode
  | TermNode
  | OpeningNode
  | BoundNode
  | CountNode
  | ConditionNode
  | AddedDaysNode
  | DayNode

function isNode(value: unknown): value is FormulaNode {
  return typeof value === 'object' && value !== null && 'kind' in value
}

/** Every node of a formula, itself first. */
export function listNodes(node: FormulaNode): readonly FormulaNode[] {
  const parts = Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
  return [node, ...parts.filter(isNode).flatMap(listNodes)]
}

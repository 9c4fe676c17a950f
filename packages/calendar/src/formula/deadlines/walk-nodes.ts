import type { AddedDaysNode } from '../nodes/added-days.js'
import type { BoundNode } from '../nodes/bound.js'
import type { ConditionNode } from '../nodes/condition.js'
import type { CountNode } from '../nodes/count.js'
import type { DayNode } from '../nodes/day.js'
import type { DeadlineNode } from '../nodes/deadline.js'
import type { OpeningNode, TermNode } from '../nodes/term.js'

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

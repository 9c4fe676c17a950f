import type { Id } from '@verzuimspec/vocabulary'
import { CalendarError } from '../../errors.js'
import type { DeadlineNode } from '../nodes/deadline.js'
import { type FormulaNode, listNodes } from './walk-nodes.js'

/** The deadline whose last day a node asks for; undefined where it asks for none. */
function askedDeadline(node: FormulaNode): Id | undefined {
  if (node.kind === 'moment-day') return node.id
  return node.kind === 'delay' || node.kind === 'late' ? node.deadline : undefined
}

/** The deadlines whose last day another needs before its own can be found. */
function listNeeds(deadline: DeadlineNode): readonly Id[] {
  const asked = listNodes(deadline).flatMap((node) => askedDeadline(node) ?? [])
  return [...new Set(asked)].filter((id) => id !== deadline.id)
}

function refuseCircle(way: readonly Id[]): CalendarError {
  const circle = way.map((id) => `\`${id}\``).join(' → ')
  return new CalendarError(
    'circular-term',
    '/deadlines',
    `${circle}: each waits for the next; expected one to stand on its own`,
  )
}

/** The deadlines in an order in which each comes after those it hangs on. Throws `circular-term` when there is none. */
export function orderDeadlines(deadlines: readonly DeadlineNode[]): readonly DeadlineNode[] {
  const byId = new Map(deadlines.map((deadline) => [deadline.id, deadline]))
  const placed = new Set<DeadlineNode>()
  const place = (deadline: DeadlineNode, way: readonly Id[]): void => {
    const { id } = deadline
    if (placed.has(deadline)) return
    if (way.includes(id)) throw refuseCircle([...way.slice(way.indexOf(id)), id])
    for (const need of listNeeds(deadline)) {
      const needed = byId.get(need)
      if (needed !== undefined) place(needed, [...way, id])
    }
    placed.add(deadline)
  }
  for (const deadline of deadlines) place(deadline, [])
  return [...placed]
}

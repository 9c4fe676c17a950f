import type { Task } from '../spec/rule.js'
import type { Entry } from '../tree/entry.js'
import { linkCondition } from './link-condition.js'
import { labelOf } from './text.js'

export function linkTask({ id, value }: Entry<'tasks'>): Task {
  const { delegable, to = [], requires, norms } = value
  return { id, label: labelOf(value), delegable, to, requires: linkCondition(requires), norms }
}

import type { Task } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { linkCondition } from './link-condition.js'
import { labelOf } from './text.js'

export function linkTask({ id, value }: Entry<'tasks'>): Task {
  const { by, delegable, to = [], underSupervision = [], actions = [], elements = [], requires, norms } = value
  const data = { actions, elements, requires: linkCondition(requires), norms }
  return { id, label: labelOf(value), by, delegable, to, underSupervision, ...data }
}

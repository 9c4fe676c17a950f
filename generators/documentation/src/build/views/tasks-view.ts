import type { FactExpression, Id, Task } from '@verzuimspec/vocabulary'
import type { PageContext } from '../site/page-context.js'
import type { PageView } from './page-view.js'
import { type Citation, citeNorms } from './parts/citation.js'
import { type Link, labelOf, linkRole } from './parts/link.js'

export interface TaskView {
  readonly id: Id
  readonly label: string
  readonly delegable: boolean
  readonly to: readonly Link[]
  /** The condition in words; null when there is none. */
  readonly condition: string | null
  readonly citations: readonly Citation[]
}

export interface TasksView extends PageView {
  readonly tasks: readonly TaskView[]
}

/** A condition on facts as one sentence part; what belongs together stands between brackets. */
function sayCondition(page: PageContext, condition: FactExpression): string {
  const { join } = page.words
  if ('fact' in condition) return labelOf(page, page.site.spec.facts, condition.fact)
  if ('not' in condition) return join.not(sayCondition(page, condition.not))
  const [parts, between] = 'all' in condition ? [condition.all, join.and] : [condition.any, join.or]
  const said = parts.map((part) => sayCondition(page, part))
  return said.length > 1 ? `(${said.join(between)})` : said.join('')
}

function viewTask(page: PageContext, { id, label, delegable, to, requires, norms }: Task): TaskView {
  return {
    id,
    label: page.say(label),
    delegable,
    to: to.map((role) => linkRole(page, role)),
    condition: requires === null ? null : sayCondition(page, requires).replace(/^\((.*)\)$/, '$1'),
    citations: citeNorms(page, norms),
  }
}

/** What a company doctor may have done by another, by whom and on which conditions. */
export function viewTasks(page: PageContext): TasksView {
  return {
    title: page.words.tasks.title,
    tasks: Object.values(page.site.spec.tasks).map((task) => viewTask(page, task)),
  }
}

import type { NormBase, Rule, Task } from '@verzuimspec/vocabulary'
import type { LintRule } from '../lint-rule.js'

// A delegate's secrecy derives from the one he works for; a locum of the same profession has his own.
function isDelegate({ role }: Rule, { by, underSupervision }: Task, { roles }: NormBase): boolean {
  const { within, secrecy } = roles[role] ?? {}
  return within === by && secrecy === 'derived' && !underSupervision.includes(role)
}

function sharedData(rule: Rule, task: Task): Pick<Rule, 'actions' | 'elements'> | null {
  const actions = rule.actions.filter((action) => task.actions.includes(action))
  const elements = rule.elements.filter((element) => task.elements.includes(element))
  return actions.length > 0 && elements.length > 0 ? { actions, elements } : null
}

/** A permit by which a delegate does a task that may not be delegated. */
export const reservedTask: LintRule<'reserved-task'> = {
  code: 'reserved-task',
  check: ({ base, placeOf }) => {
    const reserved = Object.values(base.tasks).filter(({ delegable }) => !delegable)
    const permits = Object.values(base.rules).filter(({ effect }) => effect === 'permit')
    return permits.flatMap((rule) =>
      reserved.flatMap((task) => {
        const shared = isDelegate(rule, task, base) ? sharedData(rule, task) : null
        if (!shared) return []
        const about = { subject: rule.id, role: rule.role, task: task.id }
        return [{ code: 'reserved-task', at: placeOf('rules', rule.id), ...about, ...shared } as const]
      }),
    )
  },
}

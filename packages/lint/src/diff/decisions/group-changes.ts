import type { CellChange, DecisionChange } from './decision-change.js'

type ListField = 'profiles' | 'actions' | 'recipients' | 'elements'

function startGroup({ profile, action, recipient, data, ...rest }: CellChange): DecisionChange {
  const recipients = recipient === undefined ? [] : [recipient]
  return { profiles: [profile], actions: [action], recipients, elements: [data], ...rest }
}

function keyWithout(change: DecisionChange, field: ListField): string {
  const { actor, effect, from, to, missing, purpose = null, profiles, actions, recipients, elements } = change
  return JSON.stringify({
    actor,
    effect,
    from,
    to,
    missing,
    purpose,
    profiles,
    actions,
    recipients,
    elements,
    [field]: 0,
  })
}

// Changes that agree in all but one list become one change with the lists joined.
function joinOver(changes: readonly DecisionChange[], field: ListField): readonly DecisionChange[] {
  const groups = new Map<string, DecisionChange>()
  for (const change of changes) {
    const key = keyWithout(change, field)
    const group = groups.get(key)
    groups.set(key, group === undefined ? change : { ...group, [field]: [...group[field], ...change[field]] })
  }
  return [...groups.values()]
}

const order: readonly ListField[] = ['elements', 'actions', 'recipients', 'profiles']

/** Puts cells that changed alike together: as few groups as the lists of elements, actions and recipients allow. */
export function groupChanges(cells: readonly CellChange[]): readonly DecisionChange[] {
  return order.reduce<readonly DecisionChange[]>(joinOver, cells.map(startGroup))
}

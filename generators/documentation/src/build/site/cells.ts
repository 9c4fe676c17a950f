import type { DecisionRequest } from '@verzuimspec/rules'
import type { Id, Spec } from '@verzuimspec/vocabulary'
import type { Pair } from '../links/anchors.js'

/** The one action that has a recipient. */
export const disclosing: Id = 'verstrekken'

/** The action most questions are about: who may see it? */
export const viewing: Id = 'inzien'

// The course of a datum's life; actions it does not name come after, in the order of the norm base.
const course: readonly Id[] = ['vragen', 'vastleggen', viewing, 'gebruiken', 'uitdraaien', 'bewaren', disclosing]

/** Every action, in the order in which they are done. */
export function listActions(spec: Spec): readonly Id[] {
  const actions = Object.keys(spec.actions)
  return [...course.filter((id) => actions.includes(id)), ...actions.filter((id) => !course.includes(id))]
}

/** The actions that have no recipient, in the order in which they are done. */
export function listOwnActions(spec: Spec): readonly Id[] {
  return listActions(spec).filter((action) => action !== disclosing)
}

/** Every sender with every other role as receiver. */
export function listPairs(spec: Spec): readonly Pair[] {
  const roles = Object.keys(spec.roles)
  return roles.flatMap((sender) =>
    roles.filter((recipient) => recipient !== sender).map((recipient) => ({ sender, recipient })),
  )
}

/** The pairs a rule speaks about; between all others nothing may be disclosed. */
export function listSpokenPairs(spec: Spec): readonly Pair[] {
  const rules = Object.values(spec.rules)
  return listPairs(spec).filter(({ sender, recipient }) =>
    rules.some((rule) => rule.role === sender && rule.recipient === recipient),
  )
}

/** The question whether a sender may disclose an element to a recipient. */
export function requestDisclosure({ sender, recipient }: Pair, data: Id): DecisionRequest {
  return { actor: sender, action: disclosing, data, recipient }
}

/** Every question about one element that the site answers one by one. */
export function listCellsOf(spec: Spec, pairs: readonly Pair[], data: Id): readonly DecisionRequest[] {
  const actions = listOwnActions(spec)
  const own = Object.keys(spec.roles).flatMap((actor) => actions.map((action) => ({ actor, action, data })))
  return [...own, ...pairs.map((pair) => requestDisclosure(pair, data))]
}

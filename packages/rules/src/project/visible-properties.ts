import { findEntry, type Id, type Property } from '@verzuimspec/vocabulary'
import type { Decision } from '../decide/decision.js'
import type { Rules } from '../decide/rules.js'
import type { Facts } from '../request/decision-request.js'

/** A property of an entity with the decision on one role's doing one thing with it. */
export interface PropertyDecision {
  readonly property: Property
  readonly decision: Decision
}

/**
 * The decision on every property of an entity, denied ones included, in the entity's order: what generators read
 * instead of rules. Throws as `rules.decide` does, and `UnknownIdError` on an unknown entity. A disclosure has a
 * recipient and so goes by `rules.decide`.
 *
 * @example
 * const reading = visibleProperties(rules, 'werkgever', 'ziekmelding', 'inzien')
 * reading.map(({ property }) => property.name) // ['eerste-ziektedag', 'oorzaak-verzuim', 'vangnet-ja-nee']
 * reading.map(({ decision }) => decision.verdict) // ['permit', 'deny', 'depends']
 */
export function visibleProperties(
  rules: Rules,
  role: Id,
  entity: Id,
  action: Id,
  facts: Facts = {},
): readonly PropertyDecision[] {
  return findEntry('entity', rules.spec.entities, entity).properties.map((property) => ({
    property,
    decision: rules.decide({ actor: role, action, data: property.element }, facts),
  }))
}

import type { Entity, Id, NormBase, Spec } from '@verzuimspec/model'
import type { Operation, Rules } from '@verzuimspec/rules'
import type { Route } from '../port/api-port.js'

/** What is known before the first request: the norms, the decisions, and the contract they make. */
export interface World {
  readonly base: NormBase
  readonly spec: Spec
  readonly rules: Rules
  readonly profile: Id | null
  /** The roles that log in, in the order of the norm base. */
  readonly roles: readonly Id[]
  readonly operations: Readonly<Record<Id, readonly Operation[]>>
  /** Every operation of any audience, by id. */
  readonly operationById: ReadonlyMap<Id, Operation>
  readonly routes: readonly Route[]
}

/**
 * The entities that hold a datum: where it can be planted and found back.
 */
export function entitiesHolding(world: World, element: Id): readonly Entity[] {
  return Object.values(world.spec.entities).filter((entity) =>
    entity.properties.some((property) => property.element === element),
  )
}

/** Whether a role's decision on an action permits a datum without knowing any fact of the case. */
export function permits(world: World, role: Id, action: Id, element: Id): boolean {
  return world.rules.decide({ actor: role, action, data: element }).verdict === 'permit'
}

/** Whether a role may never do this with a datum, whatever the facts. */
export function denies(world: World, role: Id, action: Id, element: Id): boolean {
  return world.rules.decide({ actor: role, action, data: element }).verdict === 'deny'
}

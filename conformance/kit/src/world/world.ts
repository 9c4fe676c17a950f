import type { Operation, Rules } from '@verzuimspec/rules'
import type { Element, Entity, Id, NormBase, Scope, Spec } from '@verzuimspec/vocabulary'
import type { Route } from './route.js'

/** What is known before the first request: the norms, the decisions, the scope, and the contract they make. */
export interface World {
  readonly base: NormBase
  /** The norms as of the day, of everybody: also what lies outside the scope. */
  readonly spec: Spec
  readonly rules: Rules
  readonly profile: Id | null
  /** What the target declares to have to do with. */
  readonly scope: Scope
  /** What it declares to have nothing to do with. */
  readonly outside: Scope
  /** The roles that log in, in the order of the norm base. */
  readonly roles: readonly Id[]
  /** The records the target keeps. */
  readonly entities: readonly Entity[]
  readonly operations: Readonly<Record<Id, readonly Operation[]>>
  /** Every operation of any audience, by id. */
  readonly operationById: ReadonlyMap<Id, Operation>
  /** Where every operation lies, also those on records outside the scope. */
  readonly routes: readonly Route[]
  readonly elementByName: ReadonlyMap<string, Element>
}

const holds = ({ properties }: Entity, element: Id): boolean =>
  properties.some((property) => property.element === element)

/**
 * The entities within the scope that hold a datum: where it can be planted and found back.
 */
export function entitiesHolding(world: World, element: Id): readonly Entity[] {
  return world.entities.filter((entity) => holds(entity, element))
}

/** The entities outside the scope that hold a datum: the target declares to keep none of them. */
export function entitiesLeftOut(world: World, element: Id): readonly Entity[] {
  return Object.values(world.spec.entities).filter(
    (entity) => world.outside.entities.includes(entity.id) && holds(entity, element),
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

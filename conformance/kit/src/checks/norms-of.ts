import type { Id } from '@verzuimspec/vocabulary'
import type { World } from '../world/world.js'
import type { CheckKind } from './check-id.js'

/** The norms of the security requirements that a kind of check tests for a role. */
export function securityNorms(world: World, kind: CheckKind, role: Id): readonly Id[] {
  return Object.values(world.spec.security)
    .filter(({ check, roles }) => check === kind && (roles.length === 0 || roles.includes(role)))
    .flatMap(({ norms }) => norms)
}

/** The norms behind a role's decision on a datum. */
export function decisionNorms(world: World, role: Id, action: Id, element: Id): readonly Id[] {
  return world.rules.decide({ actor: role, action, data: element }).norms
}

/** The norms that keep a datum from a recipient. */
export function flowNorms(world: World, recipient: Id, element: Id): readonly Id[] {
  return Object.keys(world.spec.roles)
    .filter((actor) => actor !== recipient)
    .flatMap((actor) => world.rules.decide({ actor, action: 'verstrekken', data: element, recipient }).norms)
}

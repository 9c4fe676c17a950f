import type { Id } from '@verzuimspec/vocabulary'
import type { CheckKind } from '../result.js'
import type { World } from '../run/world.js'

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

/** The roles within the scope for which the medical module is closed by a security requirement. */
export function closedModuleRoles(world: World): readonly Id[] {
  return Object.values(world.spec.security)
    .filter(({ check }) => check === 'medische-module')
    .flatMap(({ roles }) => roles)
    .filter((role, place, all) => world.roles.includes(role) && all.indexOf(role) === place)
}

/** The roles that act for one employer only: the employer, who shares its ceiling, and the employee himself. */
export function isolatedRoles(world: World): readonly Id[] {
  return world.roles.filter((id) => {
    const role = world.spec.roles[id]
    return id === 'werkgever' || role?.within === 'werkgever' || role?.dataSubject === true
  })
}

/** Whether any flow lets any role disclose a datum to this recipient, under some facts. */
export function mayBeSentTo(world: World, recipient: Id, element: Id): boolean {
  return Object.keys(world.spec.roles).some(
    (actor) =>
      actor !== recipient &&
      world.rules.decide({ actor, action: 'verstrekken', data: element, recipient }).verdict !== 'deny',
  )
}

/** The norms that keep a datum from a recipient. */
export function flowNorms(world: World, recipient: Id, element: Id): readonly Id[] {
  return Object.keys(world.spec.roles)
    .filter((actor) => actor !== recipient)
    .flatMap((actor) => world.rules.decide({ actor, action: 'verstrekken', data: element, recipient }).norms)
}

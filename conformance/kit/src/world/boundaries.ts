import type { Id } from '@verzuimspec/vocabulary'
import type { World } from './world.js'

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

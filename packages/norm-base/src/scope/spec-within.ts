import type { Entity, Scope, Spec } from '@verzuimspec/vocabulary'

function narrowEntity(entity: Entity, { roles }: Scope): Entity {
  const isIn = (role: string) => roles.includes(role)
  return Object.freeze({
    ...entity,
    recordedBy: Object.freeze(entity.recordedBy.filter(isIn)),
    readBy: Object.freeze(entity.readBy.filter(isIn)),
  })
}

/**
 * The norm base as one system has to do with it: the records it does not keep are gone, and a role outside the scope
 * does not log in. Such a role stays, for data may still be sent to it. Rules, norms and terms are those of everybody.
 *
 * @example
 * Object.keys(specWithin(specAsOf(base, '2026-01-01'), completeScope(base, { entities: ['verzuimgeval'] })).entities) // ['verzuimgeval']
 */
export function specWithin(spec: Spec, scope: Scope): Spec {
  const entities = Object.values(spec.entities).filter(({ id }) => scope.entities.includes(id))
  const roles = Object.values(spec.roles).map((role) =>
    Object.freeze({ ...role, usesSystem: scope.roles.includes(role.id) }),
  )
  return Object.freeze({
    ...spec,
    entities: Object.freeze(Object.fromEntries(entities.map((entity) => [entity.id, narrowEntity(entity, scope)]))),
    roles: Object.freeze(Object.fromEntries(roles.map((role) => [role.id, role]))),
  })
}

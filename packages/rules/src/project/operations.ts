import { type Entity, findEntry, type Id, type Module } from '@verzuimspec/vocabulary'
import type { Rules } from '../decide/rules.js'
import { type PropertyDecision, visibleProperties } from './visible-properties.js'

/** What an operation does with the records of an entity. */
export type OperationKind = 'list' | 'read' | 'create' | 'update' | 'export'

/** Something a role can do with the records of one entity, and the properties that pass in it. */
export interface Operation {
  /** `ziekmeldingen-inzien`, `ziekmelding-inzien`, `ziekmelding-vastleggen`, `ziekmelding-bijwerken`, `ziekmeldingen-uitdraaien`. */
  readonly id: Id
  readonly kind: OperationKind
  readonly role: Id
  readonly entity: Id
  readonly module: Module
  readonly properties: readonly PropertyDecision[]
}

interface Form {
  readonly kind: OperationKind
  readonly action: Id
  readonly roles: (entity: Entity) => readonly Id[]
  readonly name: (entity: Entity) => Id
}

const forms: readonly Form[] = [
  { kind: 'list', action: 'inzien', roles: (entity) => entity.readBy, name: (entity) => `${entity.collection}-inzien` },
  { kind: 'read', action: 'inzien', roles: (entity) => entity.readBy, name: (entity) => `${entity.id}-inzien` },
  {
    kind: 'create',
    action: 'vastleggen',
    roles: (entity) => entity.recordedBy,
    name: (entity) => `${entity.id}-vastleggen`,
  },
  {
    kind: 'update',
    action: 'vastleggen',
    roles: (entity) => entity.recordedBy,
    name: (entity) => `${entity.id}-bijwerken`,
  },
  {
    kind: 'export',
    action: 'uitdraaien',
    roles: (entity) => entity.readBy,
    name: (entity) => `${entity.collection}-uitdraaien`,
  },
]

const makeOperations = (rules: Rules, role: Id, entity: Entity, form: Form): readonly Operation[] => {
  if (!form.roles(entity).includes(role)) return []
  const visible = visibleProperties(rules, role, entity.id, form.action)
  const properties = Object.freeze(visible.filter(({ decision }) => decision.verdict !== 'deny'))
  if (properties.length === 0) return []
  const { id, module } = entity
  return [Object.freeze({ id: form.name(entity), kind: form.kind, role, entity: id, module, properties })]
}

/**
 * What a role can do in an absence system that keeps the norm base's records: reading and exporting where the record
 * is kept for it (`readBy`), writing where it records (`recordedBy`), each with the properties that are not denied.
 * An operation without any property does not exist. Contracts, masks and the conformance kit all build on this list.
 *
 * Throws `UnknownIdError` on an unknown role.
 *
 * @example
 * operationsOf(rules, 'werkgever').map(({ id }) => id).includes('ziekmelding-vastleggen') // true
 */
export function operationsOf(rules: Rules, role: Id): readonly Operation[] {
  findEntry('role', rules.spec.roles, role)
  const entities = Object.values(rules.spec.entities)
  return Object.freeze(entities.flatMap((entity) => forms.flatMap((form) => makeOperations(rules, role, entity, form))))
}

import { type Operation, operationsOf, type Rules } from '@verzuimspec/rules'
import { type Entity, findEntry, pascalName, type Role, type Spec } from '@verzuimspec/vocabulary'
import { buildRecord, parentKeys } from './build-record.js'
import type { Grounds, RecordNode, RoleNode } from './node.js'

function groundsOf({ properties }: Operation): readonly Grounds[] {
  return properties.map(({ property, decision }) => ({ property, norms: decision.norms, facts: decision.missing }))
}

/** Builds one node for each operation of a kind. */
function buildRecords(
  spec: Spec,
  operations: readonly Operation[],
  kind: Operation['kind'],
  suffix: string,
  idsOf: (entity: Entity) => readonly string[],
): readonly RecordNode[] {
  return operations
    .filter((operation) => operation.kind === kind)
    .map((operation) => {
      const entity = findEntry('entity', spec.entities, operation.entity)
      return buildRecord(spec, entity, suffix, idsOf(entity), groundsOf(operation))
    })
}

/** What one role reads and writes, as the rules decide it. */
export function buildRole(spec: Spec, rules: Rules, role: Role): RoleNode {
  const operations = operationsOf(rules, role.id)
  const name = pascalName(role.id)
  return Object.freeze({
    id: role.id,
    label: role.label.nl,
    views: buildRecords(spec, operations, 'read', `Voor${name}`, (entity) => ['id', ...parentKeys(entity)]),
    writes: buildRecords(spec, operations, 'create', `Van${name}`, parentKeys),
  })
}

/** The roles that own a login, in the order of the spec. */
export function rolesWithLogin(spec: Spec): readonly Role[] {
  return Object.values(spec.roles).filter(({ usesSystem }) => usesSystem)
}

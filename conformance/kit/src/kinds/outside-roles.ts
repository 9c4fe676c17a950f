import type { Id, Text } from '@verzuimspec/vocabulary'
import type { CheckKind } from '../result.js'
import type { World } from '../run/world.js'
import { makeCheck, notApplicable, type PlanChecks, type PlannedCheck } from './planned-check.js'

interface Group {
  readonly kind: CheckKind
  readonly role: Id
  readonly norms: Set<Id>
}

const groupByRole = (planned: readonly PlannedCheck[]): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const { check, role } of planned) {
    if (role === null) continue
    const key = `${check.kind}/${role}`
    const group = groups.get(key) ?? { kind: check.kind, role, norms: new Set() }
    for (const norm of check.norms) group.norms.add(norm)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const planGroup = (world: World, { kind, role, norms }: Group): PlannedCheck => {
  const label: Text = world.spec.roles[role]?.label ?? { nl: role, en: role }
  const title = { nl: `Buiten de reikwijdte: ${label.nl}`, en: `Outside the scope: ${label.en}` }
  const outcome = notApplicable(
    `Het doelwit verklaart de rol \`${role}\` niet te bedienen.`,
    `The target declares not to serve the role \`${role}\`.`,
  )
  return { check: makeCheck(kind, role, title, [...norms]), role: null, judge: () => outcome }
}

/** What the same kinds would check of the roles that the target declares not to serve: one line per kind and role. */
export function planOutsideRoles(world: World, kinds: readonly PlanChecks[]): readonly PlannedCheck[] {
  if (world.outside.roles.length === 0) return []
  const elsewhere = { ...world, roles: world.outside.roles }
  return groupByRole(kinds.flatMap((planChecks) => planChecks(elsewhere))).map((group) => planGroup(world, group))
}

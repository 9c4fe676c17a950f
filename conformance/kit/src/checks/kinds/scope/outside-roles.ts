import type { Id } from '@verzuimspec/vocabulary'
import { sayAll } from '../../../words/words.js'
import { roleLabel } from '../../../world/labels.js'
import type { World } from '../../../world/world.js'
import { makeCheck } from '../../check.js'
import { type CheckGroupId, checkGroupId } from '../../check-id.js'
import { notApplicable } from '../../outcome.js'
import type { PlanChecks, PlannedCheck } from '../../planned-check.js'

interface Group {
  readonly id: CheckGroupId
  readonly role: Id
  readonly norms: Set<Id>
}

const groupByRole = (planned: readonly PlannedCheck[]): readonly Group[] => {
  const groups = new Map<CheckGroupId, Group>()
  for (const { check, role } of planned) {
    if (role === null) continue
    const id = checkGroupId(check.kind, role)
    const group = groups.get(id) ?? { id, role, norms: new Set() }
    for (const norm of check.norms) group.norms.add(norm)
    groups.set(id, group)
  }
  return [...groups.values()]
}

const planGroup = (world: World, { id, role, norms }: Group): PlannedCheck => {
  const label = roleLabel(world, role)
  const title = sayAll(({ titles }, language) => titles.outside(label[language]))
  const outcome = notApplicable(({ reasons }) => reasons.leftOut.roleNotServed(role))
  return { check: makeCheck(id, title, [...norms]), role: null, judge: () => outcome }
}

/** What the same kinds would check of the roles that the target declares not to serve: one line per kind and role. */
export function planOutsideRoles(world: World, kinds: readonly PlanChecks[]): readonly PlannedCheck[] {
  if (world.outside.roles.length === 0) return []
  const elsewhere = { ...world, roles: world.outside.roles }
  return groupByRole(kinds.flatMap((planChecks) => planChecks(elsewhere))).map((group) => planGroup(world, group))
}

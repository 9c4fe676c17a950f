import type { Id, Text } from '@verzuimspec/vocabulary'
import type { CheckKind } from '../result.js'
import { denies, type World } from '../run/world.js'
import { decisionNorms, securityNorms } from './norms-of.js'
import { type Findings, makeCheck, type Outcome, type PlannedCheck } from './planned-check.js'

/** What differs between the kinds of check on writes that carry a forbidden datum. */
export interface WriteKind {
  readonly kind: CheckKind
  readonly title: (role: Text, element: Text) => Text
  readonly judge: (findings: Findings, role: Id, element: Id) => Outcome
}

const planCheck = (world: World, { kind, title, judge }: WriteKind, role: Id, element: Id): PlannedCheck => {
  const roleLabel = world.spec.roles[role]?.label ?? { nl: role, en: role }
  const elementLabel = world.spec.elements[element]?.label ?? { nl: element, en: element }
  const norms = [...decisionNorms(world, role, 'vastleggen', element), ...securityNorms(world, kind, role)]
  const check = makeCheck(kind, `${role}/${element}`, title(roleLabel, elementLabel), norms)
  return { check, role, judge: (findings) => judge(findings, role, element) }
}

/** One check per role and datum that it may not record, whatever the facts. */
export function planForbiddenWrites(world: World, write: WriteKind): readonly PlannedCheck[] {
  return world.roles.flatMap((role) =>
    Object.keys(world.spec.elements)
      .filter((element) => denies(world, role, 'vastleggen', element))
      .map((element) => planCheck(world, write, role, element)),
  )
}

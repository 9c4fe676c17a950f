import type { Id, Text } from '@verzuimspec/vocabulary'
import type { CheckKind } from '../result.js'
import { denies, type World } from '../run/world.js'
import { judgeHidden } from './judge-hidden.js'
import { decisionNorms, securityNorms } from './norms-of.js'
import { makeCheck, type PlannedCheck } from './planned-check.js'

/** What differs between the kinds of check that a datum stays hidden. */
export interface HiddenKind {
  readonly kind: CheckKind
  /** The action whose denial makes the check. */
  readonly action: Id
  /** The kinds of operation the role must have been served on. */
  readonly served: readonly string[]
  readonly title: (role: Text, element: Text) => Text
}

const planCheck = (world: World, hidden: HiddenKind, role: Id, element: Id): PlannedCheck => {
  const { kind, action, served } = hidden
  const roleLabel = world.spec.roles[role]?.label ?? { nl: role, en: role }
  const elementLabel = world.spec.elements[element]?.label ?? { nl: element, en: element }
  const norms = [...decisionNorms(world, role, action, element), ...securityNorms(world, kind, role)]
  const check = makeCheck(kind, `${role}/${element}`, hidden.title(roleLabel, elementLabel), norms)
  const judge: PlannedCheck['judge'] = (findings) => judgeHidden(findings, { check: check.id, role, element, served })
  return { check, role, judge }
}

/** One check per role and datum that the norms keep from it, whatever the facts. */
export function planHidden(world: World, hidden: HiddenKind): readonly PlannedCheck[] {
  return world.roles.flatMap((role) =>
    Object.keys(world.spec.elements)
      .filter((element) => denies(world, role, hidden.action, element))
      .map((element) => planCheck(world, hidden, role, element)),
  )
}

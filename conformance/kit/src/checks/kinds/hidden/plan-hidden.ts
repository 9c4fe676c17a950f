import type { Id } from '@verzuimspec/vocabulary'
import { sayAll } from '../../../words/words.js'
import { elementLabel, roleLabel } from '../../../world/labels.js'
import { denies, type World } from '../../../world/world.js'
import { makeCheck } from '../../check.js'
import { checkIds } from '../../check-id.js'
import { decisionNorms, securityNorms } from '../../norms-of.js'
import type { PlannedCheck } from '../../planned-check.js'
import { judgeHidden } from './judge-hidden.js'

/** What differs between the kinds of check that a datum stays hidden. */
export interface HiddenKind {
  readonly kind: 'inzage' | 'uitdraai' | 'foutmelding'
  /** The action whose denial makes the check. */
  readonly action: Id
  /** The kinds of operation the role must have been served on. */
  readonly served: readonly string[]
}

const planCheck = (world: World, { kind, action, served }: HiddenKind, role: Id, element: Id): PlannedCheck => {
  const id = checkIds[kind](role, element)
  const [who, what] = [roleLabel(world, role), elementLabel(world, element)]
  const title = sayAll(({ titles }, language) => titles[kind](who[language], what[language]))
  const norms = [...decisionNorms(world, role, action, element), ...securityNorms(world, kind, role)]
  const judge: PlannedCheck['judge'] = (findings) => judgeHidden(findings, { check: id, role, element, served })
  return { check: makeCheck(id, title, norms), role, judge }
}

/** One check per role and datum that the norms keep from it, whatever the facts. */
export function planHidden(world: World, hidden: HiddenKind): readonly PlannedCheck[] {
  return world.roles.flatMap((role) =>
    Object.keys(world.spec.elements)
      .filter((element) => denies(world, role, hidden.action, element))
      .map((element) => planCheck(world, hidden, role, element)),
  )
}

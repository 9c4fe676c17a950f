import type { Id } from '@verzuimspec/vocabulary'
import { sayAll } from '../../../words/words.js'
import { elementLabel, roleLabel } from '../../../world/labels.js'
import { denies, type World } from '../../../world/world.js'
import { makeCheck } from '../../check.js'
import { checkIds } from '../../check-id.js'
import type { Findings } from '../../findings.js'
import { decisionNorms, securityNorms } from '../../norms-of.js'
import type { Outcome } from '../../outcome.js'
import type { PlannedCheck } from '../../planned-check.js'

/** What differs between the kinds of check on writes that carry a forbidden datum. */
export interface WriteKind {
  readonly kind: 'vastlegging' | 'stille-opslag'
  readonly judge: (findings: Findings, role: Id, element: Id) => Outcome
}

const planCheck = (world: World, { kind, judge }: WriteKind, role: Id, element: Id): PlannedCheck => {
  const [who, what] = [roleLabel(world, role), elementLabel(world, element)]
  const title = sayAll(({ titles }, language) => titles[kind](who[language], what[language]))
  const norms = [...decisionNorms(world, role, 'vastleggen', element), ...securityNorms(world, kind, role)]
  const check = makeCheck(checkIds[kind](role, element), title, norms)
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

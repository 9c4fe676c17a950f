import type { Id } from '@verzuimspec/vocabulary'
import { sayAll } from '../../../words/words.js'
import { mayBeSentTo } from '../../../world/boundaries.js'
import { elementLabel, roleLabel } from '../../../world/labels.js'
import { entitiesHolding, type World } from '../../../world/world.js'
import { makeCheck } from '../../check.js'
import { checkIds } from '../../check-id.js'
import { evidenceOf, type Findings } from '../../findings.js'
import { flowNorms } from '../../norms-of.js'
import { failed, inconclusive, notApplicable, type Outcome, passed } from '../../outcome.js'
import type { PlannedCheck } from '../../planned-check.js'
import { judgeLeftOut } from '../scope/judge-left-out.js'

const recipientsOf = (world: World): readonly Id[] => [
  ...new Set(Object.values(world.spec.rules).flatMap(({ recipient }) => (recipient === undefined ? [] : [recipient]))),
]

const judge = (findings: Findings, recipient: Id, element: Id): Outcome => {
  const evidence = evidenceOf(findings, checkIds.uitgaand(recipient, element))
  if (evidence.length > 0) return failed(({ reasons }) => reasons.message.holds(recipient, element), evidence)
  if (entitiesHolding(findings.world, element).length === 0) return judgeLeftOut(findings, element)
  const messages = findings.seen.messages.get(recipient) ?? []
  if (messages.length === 0) return notApplicable(({ reasons }) => reasons.message.none)
  return messages.some(({ sightings }) => sightings.length > 0)
    ? passed(({ reasons }) => reasons.message.held)
    : inconclusive(({ reasons }) => reasons.message.empty)
}

const planCheck = (world: World, recipient: Id, element: Id): PlannedCheck => {
  const [to, what] = [roleLabel(world, recipient), elementLabel(world, element)]
  const title = sayAll(({ titles }, language) => titles.uitgaand(to[language], what[language]))
  const check = makeCheck(checkIds.uitgaand(recipient, element), title, flowNorms(world, recipient, element))
  return { check, role: null, judge: (findings) => judge(findings, recipient, element) }
}

/** A datum that no flow lets go to a recipient stands in no message to it. */
export function planUitgaand(world: World): readonly PlannedCheck[] {
  return recipientsOf(world).flatMap((recipient) =>
    Object.keys(world.spec.elements)
      .filter((element) => !mayBeSentTo(world, recipient, element))
      .map((element) => planCheck(world, recipient, element)),
  )
}

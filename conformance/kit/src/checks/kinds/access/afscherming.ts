import type { Id } from '@verzuimspec/vocabulary'
import { sayAll } from '../../../words/words.js'
import { isolatedRoles } from '../../../world/boundaries.js'
import { roleLabel } from '../../../world/labels.js'
import type { World } from '../../../world/world.js'
import { makeCheck } from '../../check.js'
import { checkIds } from '../../check-id.js'
import { showedSomething, wasServed } from '../../controls.js'
import { evidenceOf, type Findings } from '../../findings.js'
import { securityNorms } from '../../norms-of.js'
import { failed, inconclusive, type Outcome, passed } from '../../outcome.js'
import type { PlannedCheck } from '../../planned-check.js'

const judge = (findings: Findings, role: Id): Outcome => {
  const evidence = evidenceOf(findings, checkIds.afscherming(role))
  if (evidence.length > 0) return failed(({ reasons }) => reasons.otherEmployer.seen(role), evidence)
  if (!showedSomething(findings) || !wasServed(findings, role, ['list', 'read'])) {
    return inconclusive(({ reasons }) => reasons.otherEmployer.blind)
  }
  return passed(({ reasons }) => reasons.otherEmployer.held)
}

/** A role that acts for one employer sees nothing of a dossier of another. */
export function planAfscherming(world: World): readonly PlannedCheck[] {
  return isolatedRoles(world).map((role) => {
    const label = roleLabel(world, role)
    const title = sayAll(({ titles }, language) => titles.afscherming(label[language]))
    const check = makeCheck(checkIds.afscherming(role), title, securityNorms(world, 'inzage', role))
    return { check, role, judge: (findings) => judge(findings, role) }
  })
}

import type { Id } from '@verzuimspec/vocabulary'
import { sayAll } from '../../../words/words.js'
import { roleLabel } from '../../../world/labels.js'
import type { World } from '../../../world/world.js'
import { makeCheck } from '../../check.js'
import { checkIds } from '../../check-id.js'
import { makeEvidence } from '../../evidence.js'
import type { Findings } from '../../findings.js'
import { securityNorms } from '../../norms-of.js'
import { failed, inconclusive, type Outcome, passed } from '../../outcome.js'
import type { PlannedCheck } from '../../planned-check.js'

const judge = (findings: Findings, role: Id): Outcome => {
  const tries = findings.log.weakSignIns.filter((signIn) => signIn.role === role)
  const entered = tries.filter(({ exchange }) => exchange.response.status < 400)
  if (entered.length > 0) {
    const evidence = entered.map(({ without, exchange }) =>
      makeEvidence(exchange, { where: 'status', expected: 'a refusal (4xx)', actual: `let in without ${without}` }),
    )
    return failed(({ reasons }) => reasons.signIn.oneFactor(role), evidence)
  }
  const refused = tries.every(({ exchange }) => exchange.response.status < 500)
  return tries.length >= 3 && refused && findings.log.aliveAtEnd.has(role)
    ? passed(({ reasons }) => reasons.signIn.held)
    : inconclusive(({ reasons }) => reasons.signIn.notAllRefused)
}

/** Nobody logs in with fewer than two factors. */
export function planTweedeFactor(world: World): readonly PlannedCheck[] {
  return world.roles.map((role) => {
    const label = roleLabel(world, role)
    const title = sayAll(({ titles }, language) => titles['tweede-factor'](label[language]))
    const check = makeCheck(checkIds['tweede-factor'](role), title, securityNorms(world, 'tweede-factor', role))
    return { check, role, judge: (findings) => judge(findings, role) }
  })
}

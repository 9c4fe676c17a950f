import type { Id } from '@verzuimspec/vocabulary'
import type { World } from '../run/world.js'
import { makeEvidence } from './make-evidence.js'
import { securityNorms } from './norms-of.js'
import {
  type Findings,
  failed,
  inconclusive,
  makeCheck,
  type Outcome,
  type PlannedCheck,
  passed,
} from './planned-check.js'

const judge = (findings: Findings, role: Id): Outcome => {
  const tries = findings.log.weakSignIns.filter((signIn) => signIn.role === role)
  const entered = tries.filter(({ exchange }) => exchange.response.status < 400)
  if (entered.length > 0) {
    const evidence = entered.map(({ without, exchange }) =>
      makeEvidence(exchange, { where: 'status', expected: 'a refusal (4xx)', actual: `let in without ${without}` }),
    )
    return failed(`\`${role}\` komt binnen met één factor.`, `\`${role}\` gets in with one factor.`, evidence)
  }
  const refused = tries.every(({ exchange }) => exchange.response.status < 500)
  if (tries.length < 3 || !refused || !findings.log.aliveAtEnd.has(role)) {
    return inconclusive(
      'Niet alle pogingen kregen een weigering, of aanmelden met beide factoren lukte ook niet.',
      'Not every attempt was refused, or logging in with both factors did not work either.',
    )
  }
  return passed(
    'Zonder code, met een verkeerde code en met een verkeerd wachtwoord geweigerd; met beide factoren binnen.',
    'Refused without a code, with a wrong code and with a wrong password; let in with both factors.',
  )
}

/** Nobody logs in with fewer than two factors. */
export function planTweedeFactor(world: World): readonly PlannedCheck[] {
  return world.roles.map((role) => {
    const label = world.spec.roles[role]?.label ?? { nl: role, en: role }
    const title = { nl: `${label.nl} meldt zich met twee factoren aan`, en: `${label.en} logs in with two factors` }
    const check = makeCheck('tweede-factor', role, title, securityNorms(world, 'tweede-factor', role))
    return { check, role, judge: (findings) => judge(findings, role) }
  })
}

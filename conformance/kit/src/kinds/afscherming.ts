import type { Id } from '@verzuimspec/vocabulary'
import type { World } from '../run/world.js'
import { showedSomething, wasServed } from './controls.js'
import { isolatedRoles, securityNorms } from './norms-of.js'
import {
  type Findings,
  failed,
  inconclusive,
  makeCheck,
  type Outcome,
  type PlannedCheck,
  passed,
} from './planned-check.js'

const judge = (findings: Findings, check: string, role: Id): Outcome => {
  const evidence = findings.breaches.filter((breach) => breach.check === check).map((breach) => breach.evidence)
  if (evidence.length > 0) {
    return failed(
      `\`${role}\` ziet het dossier van een andere werkgever.`,
      `\`${role}\` sees another employer's dossier.`,
      evidence,
    )
  }
  if (!showedSomething(findings) || !wasServed(findings, role, ['list', 'read'])) {
    return inconclusive(
      'Deze rol kreeg ook zijn eigen dossier niet te zien.',
      'This role did not see its own dossier either.',
    )
  }
  return passed('Alleen het eigen dossier gezien.', 'Only its own dossier was seen.')
}

/** A role that acts for one employer sees nothing of a dossier of another. */
export function planAfscherming(world: World): readonly PlannedCheck[] {
  return isolatedRoles(world).map((role) => {
    const label = world.spec.roles[role]?.label ?? { nl: role, en: role }
    const title = {
      nl: `${label.nl} ziet niets van een andere werkgever`,
      en: `${label.en} sees nothing of another employer`,
    }
    const check = makeCheck('afscherming', role, title, securityNorms(world, 'inzage', role))
    return { check, role, judge: (findings) => judge(findings, check.id, role) }
  })
}

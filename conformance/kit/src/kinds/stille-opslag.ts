import type { Id } from '@verzuimspec/model'
import { denies, type World } from '../run/world.js'
import { makeEvidence } from './make-evidence.js'
import { decisionNorms } from './norms-of.js'
import {
  type Findings,
  failed,
  inconclusive,
  makeCheck,
  notApplicable,
  type Outcome,
  type PlannedCheck,
  passed,
} from './planned-check.js'
import { isRefused, lawfulWriteWorked, surfacings, writesOf } from './writes-of.js'

const judge = (findings: Findings, role: Id, element: Id): Outcome => {
  const refused = writesOf(findings, role, element).filter(isRefused)
  if (refused.length === 0) return notApplicable('Er is niets geweigerd.', 'Nothing was refused.')
  const kept = refused.flatMap((write) => surfacings(findings, write, false))
  if (kept.length > 0) {
    const finding = { where: 'body', expected: 'nothing of a refused write', actual: 'it was stored all the same' }
    const evidence = kept.map(({ exchange }) => makeEvidence(exchange, finding))
    return failed('Geweigerd en toch bewaard.', 'Refused and stored all the same.', evidence)
  }
  return lawfulWriteWorked(findings, role)
    ? passed('Van het geweigerde is niets bewaard.', 'Nothing of what was refused was kept.')
    : inconclusive('Ook geoorloofde invoer werd niet teruggevonden.', 'Lawful input was not found back either.')
}

/** A refused write leaves nothing behind. */
export function planStilleOpslag(world: World): readonly PlannedCheck[] {
  return world.roles.flatMap((role) =>
    Object.values(world.spec.elements)
      .filter(({ id }) => denies(world, role, 'vastleggen', id))
      .map(({ id: element, label }) => {
        const who = world.spec.roles[role]?.label ?? { nl: role, en: role }
        const title = {
          nl: `Een geweigerde invoer door ${who.nl} laat niets na: ${label.nl}`,
          en: `A refused write by ${who.en} leaves nothing behind: ${label.en}`,
        }
        const norms = decisionNorms(world, role, 'vastleggen', element)
        const check = makeCheck('stille-opslag', `${role}/${element}`, title, norms)
        return { check, role, judge: (findings) => judge(findings, role, element) }
      }),
  )
}

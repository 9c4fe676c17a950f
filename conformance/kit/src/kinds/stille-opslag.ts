import type { Id } from '@verzuimspec/vocabulary'
import { planForbiddenWrites } from './forbidden-writes.js'
import { makeEvidence } from './make-evidence.js'
import {
  type Findings,
  failed,
  inconclusive,
  notApplicable,
  type Outcome,
  type PlanChecks,
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
export const planStilleOpslag: PlanChecks = (world) =>
  planForbiddenWrites(world, {
    kind: 'stille-opslag',
    title: (role, element) => ({
      nl: `Een geweigerde invoer door ${role.nl} laat niets na: ${element.nl}`,
      en: `A refused write by ${role.en} leaves nothing behind: ${element.en}`,
    }),
    judge,
  })

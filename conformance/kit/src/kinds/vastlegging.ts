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
import { isAccepted, isRefused, lawfulWriteWorked, surfacings, writesOf } from './writes-of.js'

const judge = (findings: Findings, role: Id, element: Id): Outcome => {
  const writes = writesOf(findings, role, element)
  if (writes.length === 0) {
    return notApplicable('Geen schrijfbewerking waarin het past.', 'No writing operation in which it fits.')
  }
  const kept = writes.filter(isAccepted).flatMap((write) => surfacings(findings, write, true))
  if (kept.length > 0) {
    const finding = { where: 'body', expected: 'a refusal', actual: `\`${element}\` was accepted and found back` }
    const evidence = kept.map(({ exchange }) => makeEvidence(exchange, finding))
    return failed(`\`${role}\` kan \`${element}\` vastleggen.`, `\`${role}\` can record \`${element}\`.`, evidence)
  }
  if (!writes.every(isRefused)) {
    const finding = { where: 'status', expected: 'a refusal (4xx)', actual: 'no refusal' }
    const odd = writes.filter((write) => !isRefused(write)).map((write) => makeEvidence(write.exchange, finding))
    return inconclusive(
      'Niet geweigerd en nergens teruggevonden: genegeerd of verborgen bewaard is van buiten niet te zien. Weiger met 400.',
      'Not refused and found nowhere: ignored or kept out of sight cannot be told from outside. Refuse with 400.',
      odd,
    )
  }
  return lawfulWriteWorked(findings, role)
    ? passed('Geweigerd, terwijl geoorloofde invoer werd aangenomen.', 'Refused, while lawful input was accepted.')
    : inconclusive('Ook geoorloofde invoer werd niet aangenomen.', 'Lawful input was not accepted either.')
}

/** A role cannot record what it may not. */
export const planVastlegging: PlanChecks = (world) =>
  planForbiddenWrites(world, {
    kind: 'vastlegging',
    title: (role, element) => ({
      nl: `${role.nl} legt niet vast: ${element.nl}`,
      en: `${role.en} does not record: ${element.en}`,
    }),
    judge,
  })

import type { Id } from '@verzuimspec/vocabulary'
import { makeEvidence } from '../../evidence.js'
import type { Findings } from '../../findings.js'
import { failed, inconclusive, notApplicable, type Outcome, passed } from '../../outcome.js'
import type { PlanChecks } from '../../planned-check.js'
import { planForbiddenWrites } from './plan-forbidden-writes.js'
import { isRefused, lawfulWriteWorked, surfacings, writesOf } from './writes-of.js'

const judge = (findings: Findings, role: Id, element: Id): Outcome => {
  const refused = writesOf(findings, role, element).filter(isRefused)
  if (refused.length === 0) return notApplicable(({ reasons }) => reasons.writes.nothingRefused)
  const kept = refused.flatMap((write) => surfacings(findings, write, false))
  if (kept.length > 0) {
    const finding = { where: 'body', expected: 'nothing of a refused write', actual: 'it was stored all the same' }
    const evidence = kept.map(({ exchange }) => makeEvidence(exchange, finding))
    return failed(({ reasons }) => reasons.writes.keptAllTheSame, evidence)
  }
  return lawfulWriteWorked(findings, role)
    ? passed(({ reasons }) => reasons.writes.nothingKept)
    : inconclusive(({ reasons }) => reasons.writes.lawfulNotFound)
}

/** A refused write leaves nothing behind. */
export const planStilleOpslag: PlanChecks = (world) => planForbiddenWrites(world, { kind: 'stille-opslag', judge })

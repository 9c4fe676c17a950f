import type { Id } from '@verzuimspec/vocabulary'
import { makeEvidence } from '../../evidence.js'
import type { Findings } from '../../findings.js'
import { failed, inconclusive, notApplicable, type Outcome, passed } from '../../outcome.js'
import type { PlanChecks } from '../../planned-check.js'
import { planForbiddenWrites } from './plan-forbidden-writes.js'
import { isAccepted, isRefused, lawfulWriteWorked, surfacings, writesOf } from './writes-of.js'

const judge = (findings: Findings, role: Id, element: Id): Outcome => {
  const writes = writesOf(findings, role, element)
  if (writes.length === 0) return notApplicable(({ reasons }) => reasons.writes.fitsNowhere)
  const kept = writes.filter(isAccepted).flatMap((write) => surfacings(findings, write, true))
  if (kept.length > 0) {
    const finding = { where: 'body', expected: 'a refusal', actual: `\`${element}\` was accepted and found back` }
    const evidence = kept.map(({ exchange }) => makeEvidence(exchange, finding))
    return failed(({ reasons }) => reasons.writes.recorded(role, element), evidence)
  }
  if (!writes.every(isRefused)) {
    const finding = { where: 'status', expected: 'a refusal (4xx)', actual: 'no refusal' }
    const odd = writes.filter((write) => !isRefused(write)).map((write) => makeEvidence(write.exchange, finding))
    return inconclusive(({ reasons }) => reasons.writes.ignored, odd)
  }
  return lawfulWriteWorked(findings, role)
    ? passed(({ reasons }) => reasons.writes.held)
    : inconclusive(({ reasons }) => reasons.writes.lawfulRefused)
}

/** A role cannot record what it may not. */
export const planVastlegging: PlanChecks = (world) => planForbiddenWrites(world, { kind: 'vastlegging', judge })

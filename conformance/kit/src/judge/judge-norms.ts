import type { Id, Norm, Text } from '@verzuimspec/vocabulary'
import { type Verdict, worstVerdict } from '../checks/verdict.js'
import type { Attestation } from '../target/target.js'
import { type Say, sayAll } from '../words/words.js'
import type { World } from '../world/world.js'
import type { CheckResult, NormResult } from './judged.js'

const groupByNorm = (checks: readonly CheckResult[]): ReadonlyMap<Id, readonly CheckResult[]> => {
  const groups = new Map<Id, CheckResult[]>()
  for (const result of checks) {
    for (const norm of result.check.norms) {
      const group = groups.get(norm)
      if (group === undefined) groups.set(norm, [result])
      else group.push(result)
    }
  }
  return groups
}

const reasonOf = (checks: readonly CheckResult[], verdict: Verdict): Text =>
  checks.find((result) => result.verdict === verdict)?.reason ?? sayAll(({ norms }) => norms.noCheck)

const judge = (norm: Norm, verdict: Verdict, say: Say): NormResult =>
  Object.freeze({ norm: norm.id, verdict, checks: [], reason: sayAll(say) })

const judgeDeclared = (norm: Norm, attestation: Attestation | undefined): NormResult =>
  attestation === undefined
    ? judge(norm, 'inconclusive', ({ norms }, language) => norms.notDeclared(norm.declaredBecause?.[language] ?? ''))
    : judge(norm, 'attested', ({ norms }, language) =>
        norms.declared(attestation.by, attestation.date, attestation[language]),
      )

const judgeUntested = (norm: Norm): NormResult =>
  norm.modality === 'permission' || norm.modality === 'definition'
    ? judge(norm, 'not-applicable', ({ norms }) => norms.permits)
    : judge(norm, 'inconclusive', ({ norms }) => norms.untested)

/**
 * The verdict of every norm in force: the worst of the checks that carry it. A norm without a check is never passed: it
 * is attested, or not applicable because it only permits or explains, or inconclusive. Untested norms do not stand in
 * the way of a certificate, which rests on the checks; it lists each of them with its verdict.
 */
export function judgeNorms(
  world: World,
  checks: readonly CheckResult[],
  attestations: Readonly<Record<Id, Attestation>>,
): readonly NormResult[] {
  const byNorm = groupByNorm(checks)
  return Object.values(world.spec.norms).map((norm) => {
    const own = byNorm.get(norm.id) ?? []
    if (norm.enforcedBy === 'declared') return judgeDeclared(norm, attestations[norm.id])
    if (own.length === 0) return judgeUntested(norm)
    const verdict = worstVerdict(own.map((result) => result.verdict))
    const ids = own.map(({ check }) => check.id)
    return Object.freeze({ norm: norm.id, verdict, checks: ids, reason: reasonOf(own, verdict) })
  })
}

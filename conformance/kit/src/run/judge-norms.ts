import type { Id, Norm, Text } from '@verzuimspec/model'
import { type CheckResult, type NormResult, worstVerdict } from '../result.js'
import type { Attestation } from '../target/target.js'
import type { World } from './world.js'

const summarise = (checks: readonly CheckResult[], verdict: string): Text => {
  const deciding = checks.filter((result) => result.verdict === verdict)
  const first = deciding[0]
  return first?.reason ?? { nl: 'Geen controle.', en: 'No check.' }
}

const judgeDeclared = (norm: Norm, attestation: Attestation | undefined): NormResult => {
  if (attestation === undefined) {
    return {
      norm: norm.id,
      verdict: 'not-applicable',
      checks: [],
      reason: {
        nl: `Niet getest en niet verklaard. ${norm.declaredBecause?.nl ?? ''}`.trim(),
        en: `Neither tested nor declared. ${norm.declaredBecause?.en ?? ''}`.trim(),
      },
    }
  }
  const reason = {
    nl: `Verklaard door ${attestation.by} op ${attestation.date}: ${attestation.nl}`,
    en: `Declared by ${attestation.by} on ${attestation.date}: ${attestation.en}`,
  }
  return { norm: norm.id, verdict: 'attested', checks: [], reason }
}

const judgeUntested = (norm: Norm): NormResult => ({
  norm: norm.id,
  verdict: 'not-applicable',
  checks: [],
  reason: {
    nl: 'Niet getest: een systeem dat hier minder toelaat of deze stroom niet kent, voldoet ook.',
    en: 'Not tested: a system that allows less here, or does not know this flow, complies as well.',
  },
})

/**
 * The verdict of every norm in force: the worst of the checks that carry it. A norm without a check is never passed:
 * it is attested, or not applicable with the reason why it was not tested.
 */
export function judgeNorms(
  world: World,
  checks: readonly CheckResult[],
  attestations: Readonly<Record<Id, Attestation>>,
): readonly NormResult[] {
  return Object.values(world.spec.norms).map((norm) => {
    const own = checks.filter(({ check }) => check.norms.includes(norm.id))
    if (norm.enforcedBy === 'declared') return Object.freeze(judgeDeclared(norm, attestations[norm.id]))
    if (own.length === 0) return Object.freeze(judgeUntested(norm))
    const verdict = worstVerdict(own.map((result) => result.verdict))
    const ids = own.map(({ check }) => check.id)
    return Object.freeze({ norm: norm.id, verdict, checks: ids, reason: summarise(own, verdict) })
  })
}

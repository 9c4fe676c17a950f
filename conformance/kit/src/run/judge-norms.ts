import type { Id, Norm, Text } from '@verzuimspec/vocabulary'
import { type CheckResult, type NormResult, type Verdict, worstVerdict } from '../result.js'
import type { Attestation } from '../target/target.js'
import type { World } from './world.js'

const summarise = (checks: readonly CheckResult[], verdict: string): Text => {
  const deciding = checks.filter((result) => result.verdict === verdict)
  const first = deciding[0]
  return first?.reason ?? { nl: 'Geen controle.', en: 'No check.' }
}

const judge = (norm: Norm, verdict: Verdict, nl: string, en: string): NormResult => ({
  norm: norm.id,
  verdict,
  checks: [],
  reason: { nl, en },
})

const judgeDeclared = (norm: Norm, attestation: Attestation | undefined): NormResult => {
  if (attestation === undefined) {
    const { nl = '', en = '' } = norm.declaredBecause ?? {}
    return judge(
      norm,
      'inconclusive',
      `Niet te testen en niet verklaard. ${nl}`,
      `Not testable and not declared. ${en}`,
    )
  }
  const { by, date, nl, en } = attestation
  return judge(norm, 'attested', `Verklaard door ${by} op ${date}: ${nl}`, `Declared by ${by} on ${date}: ${en}`)
}

const judgeUntested = (norm: Norm): NormResult =>
  norm.modality === 'permission' || norm.modality === 'definition'
    ? judge(
        norm,
        'not-applicable',
        'Staat iets toe of legt iets uit: een systeem dat minder toelaat, voldoet ook.',
        'Permits or explains something: a system that allows less complies as well.',
      )
    : judge(norm, 'inconclusive', 'Deze kit heeft hier geen controle voor.', 'This kit has no check for it.')

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
  return Object.values(world.spec.norms).map((norm) => {
    const own = checks.filter(({ check }) => check.norms.includes(norm.id))
    if (norm.enforcedBy === 'declared') return Object.freeze(judgeDeclared(norm, attestations[norm.id]))
    if (own.length === 0) return Object.freeze(judgeUntested(norm))
    const verdict = worstVerdict(own.map((result) => result.verdict))
    const ids = own.map(({ check }) => check.id)
    return Object.freeze({ norm: norm.id, verdict, checks: ids, reason: summarise(own, verdict) })
  })
}

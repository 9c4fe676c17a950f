import type { Id } from '@verzuimspec/vocabulary'
import { entitiesHolding } from '../run/world.js'
import { sawEntitled, wasServed } from './controls.js'
import { judgeLeftOut } from './judge-left-out.js'
import { type Findings, failed, inconclusive, type Outcome, passed } from './planned-check.js'

/** The breaches of one check, as evidence. */
const evidenceOf = (findings: Findings, check: string) =>
  findings.breaches.filter((breach) => breach.check === check).map(({ evidence }) => evidence)

/**
 * The verdict of every check that a datum stays hidden from a role. Failed when it surfaced. Passed only with a
 * positive control on the same dossier: a role that may see it saw it, and this role was let in and served.
 *
 * @param served the kinds of operation on which this role must have been shown something of its own
 */
export function judgeHidden(
  findings: Findings,
  subject: { check: string; role: Id; element: Id; served: readonly string[] },
): Outcome {
  const evidence = evidenceOf(findings, subject.check)
  const { element, role } = subject
  if (evidence.length > 0) {
    return failed(`\`${element}\` kwam bij \`${role}\` terecht.`, `\`${element}\` reached \`${role}\`.`, evidence)
  }
  if (entitiesHolding(findings.world, element).length === 0) return judgeLeftOut(findings, element)
  if (!sawEntitled(findings, element)) {
    return inconclusive(
      'Ook wie het mag zien, kreeg het gegeven niet te zien; dat het verborgen is, bewijst dan niets.',
      'Those who may see the datum did not see it either; that it stayed hidden then proves nothing.',
    )
  }
  if (!wasServed(findings, role, subject.served)) {
    return inconclusive(
      'Deze rol kreeg niets te zien, ook niet wat zij mag; de weigering zegt dan niets over dit gegeven.',
      'This role was shown nothing, not even what it may see; the refusal then says nothing about this datum.',
    )
  }
  return passed('Niet aangetroffen, terwijl een bevoegde het wel zag.', 'Not found, while an entitled role did see it.')
}

import type { Id } from '@verzuimspec/vocabulary'
import { entitiesHolding } from '../../../world/world.js'
import type { CheckId } from '../../check-id.js'
import { sawEntitled, wasServed } from '../../controls.js'
import { evidenceOf, type Findings } from '../../findings.js'
import { failed, inconclusive, type Outcome, passed } from '../../outcome.js'
import { judgeLeftOut } from '../scope/judge-left-out.js'

/**
 * The verdict of every check that a datum stays hidden from a role. Failed when it surfaced. Passed only with a
 * positive control on the same dossier: a role that may see it saw it, and this role was let in and served.
 *
 * @param served the kinds of operation on which this role must have been shown something of its own
 */
export function judgeHidden(
  findings: Findings,
  { check, role, element, served }: { check: CheckId; role: Id; element: Id; served: readonly string[] },
): Outcome {
  const evidence = evidenceOf(findings, check)
  if (evidence.length > 0) return failed(({ reasons }) => reasons.hidden.surfaced(role, element), evidence)
  if (entitiesHolding(findings.world, element).length === 0) return judgeLeftOut(findings, element)
  if (!sawEntitled(findings, element)) return inconclusive(({ reasons }) => reasons.hidden.nobodySaw)
  if (!wasServed(findings, role, served)) return inconclusive(({ reasons }) => reasons.hidden.notServed)
  return passed(({ reasons }) => reasons.hidden.held)
}

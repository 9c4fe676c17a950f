import type { Text } from '@verzuimspec/vocabulary'
import { findBreaches } from '../kinds/find-breaches.js'
import type { Findings, Outcome, PlannedCheck } from '../kinds/planned-check.js'
import { gatherSeen } from '../kinds/seen.js'
import type { CheckResult } from '../result.js'
import type { RunLog } from './run-log.js'
import type { World } from './world.js'

const evidenceLimit = 5

const toResult = ({ check }: PlannedCheck, { verdict, reason, evidence }: Outcome): CheckResult =>
  Object.freeze({ check, verdict, reason, evidence: Object.freeze(evidence.slice(0, evidenceLimit)) })

const adapterError = (message: string): Outcome => ({
  verdict: 'adapter-error',
  reason: { nl: `Kon niet worden getest: ${message}`, en: `Could not be tested: ${message}` },
  evidence: [],
})

const kitError = (reason: Text): Outcome => ({ verdict: 'kit-error', reason, evidence: [] })

const judgeOne = (planned: PlannedCheck, findings: Findings): Outcome => {
  const unavailable = planned.role === null ? undefined : findings.log.unavailable.get(planned.role)
  const outcome = planned.judge(findings)
  // What was found stands, even if the role became unavailable afterwards; only a pass needs a role that stayed.
  return unavailable !== undefined && outcome.verdict !== 'failed' ? adapterError(unavailable) : outcome
}

/**
 * The verdict of every planned check, in the order of the plan.
 *
 * @param stopped why the run could not be carried out at all; then every check is an adapter error
 */
export function judgeChecks(
  world: World,
  plan: readonly PlannedCheck[],
  log: RunLog,
  stopped: string | null,
): readonly CheckResult[] {
  if (stopped !== null) return plan.map((planned) => toResult(planned, adapterError(stopped)))
  const findings = { world, log, breaches: findBreaches(world, log.observations), seen: gatherSeen(world, log) }
  const fault = log.kitFaults[0]
  if (fault !== undefined) return plan.map((planned) => toResult(planned, kitError({ nl: fault, en: fault })))
  return plan.map((planned) => toResult(planned, judgeOne(planned, findings)))
}

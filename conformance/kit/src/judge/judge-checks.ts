import { type Findings, gatherFindings } from '../checks/findings.js'
import { adapterError, kitError, type Outcome } from '../checks/outcome.js'
import type { PlannedCheck } from '../checks/planned-check.js'
import type { RunLog } from '../looks/run-log.js'
import type { World } from '../world/world.js'
import type { CheckResult } from './judged.js'

const evidenceLimit = 5

const toResult = ({ check }: PlannedCheck, { verdict, reason, evidence }: Outcome): CheckResult =>
  Object.freeze({ check, verdict, reason, evidence: Object.freeze(evidence.slice(0, evidenceLimit)) })

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
  const fault = log.kitFaults[0]
  if (fault !== undefined) return plan.map((planned) => toResult(planned, kitError(fault)))
  const findings = gatherFindings(world, log)
  return plan.map((planned) => toResult(planned, judgeOne(planned, findings)))
}

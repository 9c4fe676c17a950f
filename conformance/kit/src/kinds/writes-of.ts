import type { Id } from '@verzuimspec/model'
import type { Exchange } from '../port/api-port.js'
import type { ForbiddenWrite, Observation } from '../run/run-log.js'
import type { Findings } from './planned-check.js'

/** A role's attempts to record a datum it may not. */
export function writesOf(findings: Findings, role: Id, element: Id): readonly ForbiddenWrite[] {
  return findings.log.forbiddenWrites.filter((write) => write.role === role && write.element === element)
}

export const isAccepted = (write: ForbiddenWrite): boolean => write.exchange.response.status < 300

export const isRefused = (write: ForbiddenWrite): boolean => {
  const { status } = write.exchange.response
  return status >= 400 && status < 500
}

/**
 * The answers in which something of a write surfaced. What a refusal echoes to its own sender does not count.
 *
 * @param onlyElement whether only the forbidden datum counts, or anything the body held
 */
export function surfacings(findings: Findings, write: ForbiddenWrite, onlyElement: boolean): readonly Observation[] {
  return findings.log.observations.filter(
    ({ exchange, sightings }) =>
      (exchange !== write.exchange || isAccepted(write)) &&
      sightings.some(
        ({ canary }) =>
          canary.planting.in === 'write' &&
          canary.planting.write === write.id &&
          (!onlyElement || canary.element === write.element),
      ),
  )
}

const wasFoundBack = (findings: Findings, exchange: Exchange): boolean => {
  const name = `lawful/${exchange.role}/${exchange.operation}`
  return findings.log.observations.some(
    (observation) =>
      observation.exchange !== exchange &&
      observation.sightings.some(({ canary: { planting } }) => planting.in === 'write' && planting.write === name),
  )
}

/**
 * The control of every refusal: lawful writes were accepted and found back in a later answer. All those of the role
 * itself; or, for a role that may write nothing, somebody's.
 */
export function lawfulWriteWorked(findings: Findings, role: Id): boolean {
  const worked = (exchange: Exchange) => exchange.response.status < 300 && wasFoundBack(findings, exchange)
  const own = findings.log.validWrites.filter((exchange) => exchange.role === role)
  return own.length > 0 ? own.every(worked) : findings.log.validWrites.some(worked)
}

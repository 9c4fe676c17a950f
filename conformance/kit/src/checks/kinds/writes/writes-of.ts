import type { Id } from '@verzuimspec/vocabulary'
import type { Canary } from '../../../looks/canary.js'
import type { ForbiddenWrite, Observation } from '../../../looks/run-log.js'
import type { Exchange } from '../../../port/api-port.js'
import type { Findings } from '../../findings.js'

/** A role's attempts to record a datum it may not. */
export function writesOf(findings: Findings, role: Id, element: Id): readonly ForbiddenWrite[] {
  return findings.seen.writes.get(`${role}/${element}`) ?? []
}

export const isAccepted = (write: ForbiddenWrite): boolean => write.exchange.response.status < 300

export const isRefused = (write: ForbiddenWrite): boolean => {
  const { status } = write.exchange.response
  return status >= 400 && status < 500
}

const isPartOf = ({ planting }: Canary, write: ForbiddenWrite): boolean =>
  planting.in === 'write' && planting.write === write.id

/**
 * The answers in which something of a write surfaced. What a refusal echoes to its own sender does not count.
 *
 * @param onlyElement whether only the forbidden datum counts, or anything the body held
 */
export function surfacings(findings: Findings, write: ForbiddenWrite, onlyElement: boolean): readonly Observation[] {
  return (findings.seen.surfaced.get(write.id) ?? []).filter(
    ({ exchange, sightings }) =>
      (exchange !== write.exchange || isAccepted(write)) &&
      (!onlyElement || sightings.some(({ canary }) => isPartOf(canary, write) && canary.element === write.element)),
  )
}

const wasFoundBack = (findings: Findings, exchange: Exchange): boolean => {
  const name = `lawful/${exchange.role}/${exchange.operation}`
  return (findings.seen.surfaced.get(name) ?? []).some((observation) => observation.exchange !== exchange)
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

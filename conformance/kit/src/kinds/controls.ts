import { camelName, type Id } from '@verzuimspec/model'
import { findProperty } from '../canary/find-property.js'
import type { Observation } from '../run/run-log.js'
import { permits } from '../run/world.js'
import type { Findings } from './planned-check.js'

const isRead = ({ exchange }: Observation): boolean => exchange.response.status < 300

const shows = (observation: Observation, element: Id): boolean =>
  observation.sightings.some(
    ({ canary }) =>
      canary.element === element && canary.planting.in === 'dossier' && canary.planting.account === 'werkgever',
  )

const showsNamed = (observation: Observation, element: Id): boolean =>
  findProperty(observation.exchange.response, camelName(element)) !== undefined

/**
 * The positive control of every "may not see": a role that may, saw the same datum of the same dossier in this run.
 * Without it, a target that shows nobody anything would look obedient.
 */
export function sawEntitled(findings: Findings, element: Id): boolean {
  const { world, log } = findings
  const isBoolean = world.spec.elements[element]?.type === 'boolean'
  return log.observations.some(
    (observation) =>
      isRead(observation) &&
      permits(world, observation.exchange.role, 'inzien', element) &&
      (isBoolean ? showsNamed(observation, element) : shows(observation, element)),
  )
}

/** Whether the role itself was let in and shown something it may see, where it has something to see. */
export function wasServed(findings: Findings, role: Id, kinds: readonly string[]): boolean {
  const { world, log } = findings
  if (!log.aliveAtEnd.has(role)) return false
  const own = (world.operations[role] ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  if (own.length === 0) return true
  return log.observations.some(
    (observation) =>
      isRead(observation) &&
      observation.exchange.role === role &&
      own.includes(observation.exchange.operation) &&
      observation.sightings.length > 0,
  )
}

/** Whether any role was shown anything of the planted dossiers: without that, nobody's blindness proves anything. */
export function showedSomething({ log }: Findings): boolean {
  return log.observations.some((observation) => isRead(observation) && observation.sightings.length > 0)
}

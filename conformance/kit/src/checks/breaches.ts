import type { Id } from '@verzuimspec/vocabulary'
import { outboundOperation } from '../looks/outbound.js'
import type { Observation } from '../looks/run-log.js'
import { closedModuleRoles, isolatedRoles, mayBeSentTo } from '../world/boundaries.js'
import { denies, entitiesHolding, type World } from '../world/world.js'
import { type CheckId, checkIds } from './check-id.js'
import { type Evidence, makeEvidence } from './evidence.js'

/** A datum where it may not be, and the one check that this breaks. */
interface Breach {
  readonly check: CheckId
  readonly evidence: Evidence
}

/**
 * Which check a datum breaks by surfacing in this answer, or undefined where it may be. One surfacing breaks one
 * check: an error text, a closed module and an export each have their own norm and go before plain viewing.
 */
function findBrokenCheck(world: World, observation: Observation, element: Id, ownTenant: boolean): CheckId | undefined {
  const { role, operation, response } = observation.exchange
  if (operation === outboundOperation) {
    return mayBeSentTo(world, role, element) ? undefined : checkIds.uitgaand(role, element)
  }
  if (!ownTenant) return isolatedRoles(world).includes(role) ? checkIds.afscherming(role) : undefined
  const known = world.operationById.get(operation)
  const isExport = known?.kind === 'export'
  if (!denies(world, role, isExport ? 'uitdraaien' : 'inzien', element)) return undefined
  if (response.status >= 400) return checkIds.foutmelding(role, element)
  if (known?.module === 'medisch' && closedModuleRoles(world).includes(role)) return checkIds['medische-module'](role)
  return isExport ? checkIds.uitdraai(role, element) : checkIds.inzage(role, element)
}

const findPlanted = (world: World, observation: Observation): Breach[] =>
  observation.sightings.flatMap(({ canary, where }) => {
    if (canary.planting.in !== 'dossier') return []
    const ownTenant = canary.planting.account === 'werkgever'
    const check = findBrokenCheck(world, observation, canary.element, ownTenant)
    if (check === undefined) return []
    const finding = {
      where,
      expected: `no value of \`${canary.element}\` for \`${observation.exchange.role}\``,
      actual: `the value planted in ${canary.planting.entity} of dossier ${canary.planting.dossier}`,
      needle: canary.needle,
    }
    return [{ check, evidence: makeEvidence(observation.exchange, finding) }]
  })

/**
 * Booleans carry no unique value, and of a datum that no record within the scope holds none was planted: those are
 * found by the name of their property.
 */
const findNamed = (world: World, observation: Observation): Breach[] =>
  [...observation.named].flatMap(([name, where]) => {
    const element = world.elementByName.get(name)
    if (element === undefined || (element.type !== 'boolean' && entitiesHolding(world, element.id).length > 0))
      return []
    const check = findBrokenCheck(world, observation, element.id, true)
    if (check === undefined) return []
    const expected = `no \`${name}\` for \`${observation.exchange.role}\``
    return [{ check, evidence: makeEvidence(observation.exchange, { where, expected, actual: 'it is given' }) }]
  })

/** Every datum that surfaced where it may not be, by the check that this breaks. */
export function findBreaches(
  world: World,
  observations: readonly Observation[],
): ReadonlyMap<CheckId, readonly Evidence[]> {
  const breaches = new Map<CheckId, Evidence[]>()
  for (const observation of observations) {
    for (const { check, evidence } of [...findPlanted(world, observation), ...findNamed(world, observation)]) {
      const known = breaches.get(check)
      if (known === undefined) breaches.set(check, [evidence])
      else known.push(evidence)
    }
  }
  return breaches
}

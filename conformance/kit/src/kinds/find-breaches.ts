import type { Id } from '@verzuimspec/vocabulary'
import { outboundOperation } from '../probe/read-messages.js'
import type { Evidence } from '../result.js'
import type { Observation } from '../run/run-log.js'
import { denies, entitiesHolding, type World } from '../run/world.js'
import { makeEvidence } from './make-evidence.js'
import { closedModuleRoles, isolatedRoles, mayBeSentTo } from './norms-of.js'

/** A datum where it may not be, and the one check that this breaks. */
export interface Breach {
  readonly check: string
  readonly evidence: Evidence
}

/**
 * Which check a datum breaks by surfacing in this answer, or undefined where it may be. One surfacing breaks one
 * check: an error text, a closed module and an export each have their own norm and go before plain viewing.
 */
function findBrokenCheck(world: World, observation: Observation, element: Id, ownTenant: boolean): string | undefined {
  const { role, operation, response } = observation.exchange
  if (operation === outboundOperation)
    return mayBeSentTo(world, role, element) ? undefined : `uitgaand/${role}/${element}`
  if (!ownTenant) return isolatedRoles(world).includes(role) ? `afscherming/${role}` : undefined
  const known = world.operationById.get(operation)
  const action = known?.kind === 'export' ? 'uitdraaien' : 'inzien'
  if (!denies(world, role, action, element)) return undefined
  if (response.status >= 400) return `foutmelding/${role}/${element}`
  if (known?.module === 'medisch' && closedModuleRoles(world).includes(role)) return `medische-module/${role}`
  return `${known?.kind === 'export' ? 'uitdraai' : 'inzage'}/${role}/${element}`
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

/** Every datum that surfaced where it may not be. */
export function findBreaches(world: World, observations: readonly Observation[]): readonly Breach[] {
  return observations.flatMap((observation) => [...findPlanted(world, observation), ...findNamed(world, observation)])
}

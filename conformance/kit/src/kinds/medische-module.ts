import type { Id } from '@verzuimspec/vocabulary'
import type { Observation } from '../run/run-log.js'
import type { World } from '../run/world.js'
import { makeEvidence } from './make-evidence.js'
import { closedModuleRoles, securityNorms } from './norms-of.js'
import {
  type Findings,
  failed,
  inconclusive,
  makeCheck,
  notApplicable,
  type Outcome,
  type PlannedCheck,
  passed,
} from './planned-check.js'

const isModuleCall = (world: World, { exchange }: Observation): boolean =>
  world.operationById.get(exchange.operation)?.module === 'medisch'

const isWrite = (world: World, { exchange }: Observation): boolean =>
  ['create', 'update'].includes(world.operationById.get(exchange.operation)?.kind ?? '')

const describeWrite = (observation: Observation) =>
  makeEvidence(observation.exchange, {
    where: 'status',
    expected: 'a refusal (4xx)',
    actual: `status ${observation.exchange.response.status}`,
  })

const judge = (findings: Findings, check: string, role: Id): Outcome => {
  const { world, log, breaches } = findings
  const hasModule = world.entities.some(({ module }) => module === 'medisch')
  const calls = log.observations.filter((observation) => isModuleCall(world, observation))
  const own = calls.filter(({ exchange }) => exchange.role === role)
  const written = own.filter((call) => isWrite(world, call) && call.exchange.response.status < 300).map(describeWrite)
  const seen = breaches.filter((breach) => breach.check === check).map((breach) => breach.evidence)
  if (seen.length + written.length > 0) {
    return failed(`\`${role}\` komt in de medische module.`, `\`${role}\` gets into the medical module.`, [
      ...seen,
      ...written,
    ])
  }
  if (!hasModule) {
    return notApplicable(
      'Het doelwit verklaart geen record van de medische module bij te houden.',
      'The target declares to keep no record of the medical module.',
    )
  }
  const opened = calls.some(({ exchange, sightings }) => exchange.response.status === 200 && sightings.length > 0)
  if (!opened || !log.aliveAtEnd.has(role) || own.length === 0) {
    return inconclusive(
      'Niemand kreeg de medische module open, of deze rol was niet aangemeld; dat zij dicht is, bewijst dan niets.',
      'Nobody got the medical module open, or this role was not logged in; that it is closed then proves nothing.',
    )
  }
  return passed(
    `${own.length} pogingen geweigerd, terwijl de bedrijfsarts erin kon.`,
    `${own.length} attempts refused, while the company doctor could enter.`,
  )
}

/** The medical module is closed to the roles that a security requirement names. */
export function planMedischeModule(world: World): readonly PlannedCheck[] {
  return closedModuleRoles(world).map((role) => {
    const label = world.spec.roles[role]?.label ?? { nl: role, en: role }
    const title = {
      nl: `De medische module is gesloten voor ${label.nl}`,
      en: `The medical module is closed to ${label.en}`,
    }
    const check = makeCheck('medische-module', role, title, securityNorms(world, 'medische-module', role))
    return { check, role, judge: (findings) => judge(findings, check.id, role) }
  })
}

import type { Id } from '@verzuimspec/vocabulary'
import type { Observation } from '../../../looks/run-log.js'
import { sayAll } from '../../../words/words.js'
import { closedModuleRoles } from '../../../world/boundaries.js'
import { roleLabel } from '../../../world/labels.js'
import type { World } from '../../../world/world.js'
import { makeCheck } from '../../check.js'
import { checkIds } from '../../check-id.js'
import { makeEvidence } from '../../evidence.js'
import { evidenceOf, type Findings } from '../../findings.js'
import { securityNorms } from '../../norms-of.js'
import { failed, inconclusive, notApplicable, type Outcome, passed } from '../../outcome.js'
import type { PlannedCheck } from '../../planned-check.js'

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

const judge = (findings: Findings, role: Id): Outcome => {
  const { world, log } = findings
  const calls = log.observations.filter((observation) => isModuleCall(world, observation))
  const own = calls.filter(({ exchange }) => exchange.role === role)
  const written = own.filter((call) => isWrite(world, call) && call.exchange.response.status < 300).map(describeWrite)
  const evidence = [...evidenceOf(findings, checkIds['medische-module'](role)), ...written]
  if (evidence.length > 0) return failed(({ reasons }) => reasons.module.entered(role), evidence)
  const hasModule = world.entities.some(({ module }) => module === 'medisch')
  if (!hasModule) return notApplicable(({ reasons }) => reasons.module.notKept)
  const opened = calls.some(({ exchange, sightings }) => exchange.response.status === 200 && sightings.length > 0)
  return opened && log.aliveAtEnd.has(role) && own.length > 0
    ? passed(({ reasons }) => reasons.module.held(own.length))
    : inconclusive(({ reasons }) => reasons.module.nobodyEntered)
}

/** The medical module is closed to the roles that a security requirement names. */
export function planMedischeModule(world: World): readonly PlannedCheck[] {
  return closedModuleRoles(world).map((role) => {
    const label = roleLabel(world, role)
    const title = sayAll(({ titles }, language) => titles['medische-module'](label[language]))
    const check = makeCheck(checkIds['medische-module'](role), title, securityNorms(world, 'medische-module', role))
    return { check, role, judge: (findings) => judge(findings, role) }
  })
}

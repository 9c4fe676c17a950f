import type { Operation } from '@verzuimspec/rules'
import { camelName, type Id } from '@verzuimspec/vocabulary'
import { denies } from '../world/world.js'
import { plantCanary } from './plant-canary.js'
import { callAs, type ScenarioRun } from './run.js'

type Body = Record<string, unknown>

const ownOperation = (run: ScenarioRun, role: Id, operation: Operation): boolean =>
  (run.world.operations[role] ?? []).some(({ id }) => id === operation.id)

const parentLink = (run: ScenarioRun, operation: Operation): Body => {
  const parent = run.world.spec.entities[operation.entity]?.parent
  const [ids] = run.dossiers.values()
  return parent === undefined ? {} : { [`${camelName(parent)}Id`]: ids?.[parent] }
}

/** A body that is in order, with a canary in each of its texts: one of them surfacing shows that it was stored. */
const fillBody = (run: ScenarioRun, operation: Operation, write: string): Body => {
  const planting = { in: 'write', write } as const
  const filled = operation.properties.map(({ property }) => {
    const name = camelName(property.name)
    return [name, plantCanary(run, { element: property.element, property: name, planting }).value]
  })
  return { ...parentLink(run, operation), ...Object.fromEntries(filled) }
}

/** A write the role may do: the control that shows that a refusal elsewhere is not a refusal of everything. */
const writeLawfully = async (run: ScenarioRun, role: Id, operation: Operation): Promise<void> => {
  const body = fillBody(run, operation, `lawful/${role}/${operation.id}`)
  const exchange = await callAs(run, role, operation.id, { body })
  if (exchange !== undefined) run.log.validWrites.push(exchange)
}

const forbiddenElements = (run: ScenarioRun, role: Id, operation: Operation): readonly Id[] => {
  const all = Object.keys(run.world.spec.elements)
  const held = operation.properties.map(({ property }) => property.element)
  const candidates = ownOperation(run, role, operation) ? all : held
  return candidates.filter((element) => denies(run.world, role, 'vastleggen', element))
}

const writeForbidden = async (run: ScenarioRun, role: Id, operation: Operation, element: Id): Promise<void> => {
  const write = `${role}/${operation.id}/${element}`
  const name = camelName(element)
  const base = operation.kind === 'create' ? fillBody(run, operation, write) : {}
  const forbidden = plantCanary(run, { element, property: name, planting: { in: 'write', write } })
  const [ids] = run.dossiers.values()
  const id = operation.kind === 'update' ? { id: ids?.[operation.entity] ?? '' } : {}
  const exchange = await callAs(run, role, operation.id, { ...id, body: { ...base, [name]: forbidden.value } })
  if (exchange !== undefined) run.log.forbiddenWrites.push({ id: write, role, element, exchange })
}

const writeAs = async (run: ScenarioRun, role: Id): Promise<void> => {
  for (const operation of run.world.operationById.values()) {
    if (operation.kind !== 'create' && operation.kind !== 'update') continue
    const own = ownOperation(run, role, operation)
    if (own && operation.kind === 'create') await writeLawfully(run, role, operation)
    for (const element of forbiddenElements(run, role, operation)) {
      await writeForbidden(run, role, operation, element)
    }
  }
}

/**
 * Every role tries to record every datum it may not, one at a time, each in a body that is otherwise in order; and,
 * as a control, records what it may.
 */
export async function writeForbiddenData(run: ScenarioRun): Promise<void> {
  for (const role of run.world.roles) await writeAs(run, role)
}

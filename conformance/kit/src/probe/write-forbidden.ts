import type { Operation } from '@verzuimspec/rules'
import { camelName, type Id } from '@verzuimspec/vocabulary'
import { callAs, type ScenarioContext } from '../run/context.js'
import { denies } from '../run/world.js'
import { plantCanary } from './plant-dossiers.js'

type Body = Record<string, unknown>

const ownOperation = (context: ScenarioContext, role: Id, operation: Operation): boolean =>
  (context.world.operations[role] ?? []).some(({ id }) => id === operation.id)

const parentLink = (context: ScenarioContext, operation: Operation): Body => {
  const parent = context.world.spec.entities[operation.entity]?.parent
  const [ids] = context.dossiers.values()
  return parent === undefined ? {} : { [`${camelName(parent)}Id`]: ids?.[parent] }
}

/** A body that is in order, with a canary in each of its texts: one of them surfacing shows that it was stored. */
const fillBody = (context: ScenarioContext, operation: Operation, write: string): Body => {
  const planting = { in: 'write', write } as const
  const filled = operation.properties.map(({ property }) => {
    const name = camelName(property.name)
    return [name, plantCanary(context, { element: property.element, property: name, planting }).value]
  })
  return { ...parentLink(context, operation), ...Object.fromEntries(filled) }
}

/** A write the role may do: the control that shows that a refusal elsewhere is not a refusal of everything. */
const writeLawfully = async (context: ScenarioContext, role: Id, operation: Operation): Promise<void> => {
  const body = fillBody(context, operation, `lawful/${role}/${operation.id}`)
  const exchange = await callAs(context, role, operation.id, { body })
  if (exchange !== undefined) context.log.validWrites.push(exchange)
}

const forbiddenElements = (context: ScenarioContext, role: Id, operation: Operation): readonly Id[] => {
  const all = Object.keys(context.world.spec.elements)
  const held = operation.properties.map(({ property }) => property.element)
  const candidates = ownOperation(context, role, operation) ? all : held
  return candidates.filter((element) => denies(context.world, role, 'vastleggen', element))
}

const writeForbidden = async (context: ScenarioContext, role: Id, operation: Operation, element: Id): Promise<void> => {
  const write = `${role}/${operation.id}/${element}`
  const name = camelName(element)
  const base = operation.kind === 'create' ? fillBody(context, operation, write) : {}
  const forbidden = plantCanary(context, { element, property: name, planting: { in: 'write', write } })
  const [ids] = context.dossiers.values()
  const id = operation.kind === 'update' ? { id: ids?.[operation.entity] ?? '' } : {}
  const exchange = await callAs(context, role, operation.id, { ...id, body: { ...base, [name]: forbidden.value } })
  if (exchange !== undefined) context.log.forbiddenWrites.push({ id: write, role, element, exchange })
}

const writeAs = async (context: ScenarioContext, role: Id): Promise<void> => {
  for (const operation of context.world.operationById.values()) {
    if (operation.kind !== 'create' && operation.kind !== 'update') continue
    const own = ownOperation(context, role, operation)
    if (own && operation.kind === 'create') await writeLawfully(context, role, operation)
    for (const element of forbiddenElements(context, role, operation)) {
      await writeForbidden(context, role, operation, element)
    }
  }
}

/**
 * Every role tries to record every datum it may not, one at a time, each in a body that is otherwise in order; and,
 * as a control, records what it may.
 */
export async function writeForbiddenData(context: ScenarioContext): Promise<void> {
  for (const role of context.world.roles) await writeAs(context, role)
}

import { camelName, type ElementType, type Entity, type Id, type Property } from '@verzuimspec/vocabulary'
import type { Canary, Planting } from '../canary/canary.js'
import { mintValue } from '../canary/mint-value.js'
import type { SeedDossier, SeededIds } from '../port/control-port.js'
import type { Context } from '../run/context.js'
import type { DossierPlan, Scenario } from '../scenario/scenario.js'

// Later than any date a scenario works with, so that a planted date is no ordinary one.
const dateAnchor = '2071-01-01'

/** Dates and numbers are told apart by their dossier only: a thousand writes would plant too many to be rare. */
const isSearchable = (type: ElementType, planting: Planting): boolean =>
  type === 'text' || (type !== 'boolean' && planting.in === 'dossier')

/**
 * Mints the canary of one datum and keeps it, so that every later answer is searched for it.
 */
export function plantCanary(
  context: Context,
  datum: { element: Id; property: string; planting: Planting; value?: string },
): Canary {
  const { element, property, planting } = datum
  const type = context.world.spec.elements[element]?.type ?? 'text'
  const serial = context.log.planted + 1
  const minted = mintValue(
    { secret: context.runSecret, label: `${serial}/${element}`, serial, anchor: dateAnchor },
    type,
  )
  const value = datum.value ?? minted
  const needle = isSearchable(type, planting) ? String(value).toLowerCase() : null
  const canary = Object.freeze({ element, property, type, planting, value, needle })
  context.log.plant(canary)
  return canary
}

const givenValue = (property: Property, plan: DossierPlan): { value?: string } =>
  property.element === 'eerste-ziektedag' ? { value: plan.eersteZiektedag } : {}

const fillRecord = (context: Context, dossier: Id, entity: Entity, plan: DossierPlan) =>
  Object.fromEntries(
    entity.properties.map((property) => {
      const name = camelName(property.name)
      const planting = { in: 'dossier', dossier, account: plan.account, entity: entity.id } as const
      const datum = { element: property.element, property: name, planting, ...givenValue(property, plan) }
      return [name, plantCanary(context, datum).value]
    }),
  )

const makeSeed = (context: Context, dossier: Id, plan: DossierPlan): SeedDossier => ({
  werkgever: context.target.accounts[plan.account],
  werknemer: context.target.accounts.werknemer,
  events: plan.events,
  facts: plan.facts,
  records: Object.fromEntries(
    context.world.entities.map((entity) => [entity.id, fillRecord(context, dossier, entity, plan)]),
  ),
})

/**
 * Empties the target, sets its clock and plants a scenario's dossiers, a canary in every property.
 *
 * @returns the ids the target gave, per dossier
 * @throws NoAnswerError or AdapterError when the control port does not do its part
 */
export async function plantDossiers(context: Context, scenario: Scenario): Promise<ReadonlyMap<Id, SeededIds>> {
  await context.control.reset()
  await context.control.setClock(scenario.today)
  const plans = Object.entries(scenario.dossiers)
  const ids = await context.control.seed(plans.map(([dossier, plan]) => makeSeed(context, dossier, plan)))
  return new Map(plans.map(([dossier], index) => [dossier, ids[index] ?? {}]))
}

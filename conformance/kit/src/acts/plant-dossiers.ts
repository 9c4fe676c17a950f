import { camelName, type Entity, type Id, type Property } from '@verzuimspec/vocabulary'
import type { SeedDossier, SeededIds } from '../port/control-port.js'
import type { DossierPlan, Scenario } from '../scenario/scenario.js'
import { plantCanary } from './plant-canary.js'
import type { Run } from './run.js'

const givenValue = (property: Property, plan: DossierPlan): { value?: string } =>
  property.element === 'eerste-ziektedag' ? { value: plan.eersteZiektedag } : {}

const fillRecord = (run: Run, dossier: Id, entity: Entity, plan: DossierPlan) =>
  Object.fromEntries(
    entity.properties.map((property) => {
      const name = camelName(property.name)
      const planting = { in: 'dossier', dossier, account: plan.account, entity: entity.id } as const
      const datum = { element: property.element, property: name, planting, ...givenValue(property, plan) }
      return [name, plantCanary(run, datum).value]
    }),
  )

const makeSeed = (run: Run, dossier: Id, plan: DossierPlan): SeedDossier => ({
  werkgever: run.target.accounts[plan.account],
  werknemer: run.target.accounts.werknemer,
  events: plan.events,
  facts: plan.facts,
  records: Object.fromEntries(run.world.entities.map((entity) => [entity.id, fillRecord(run, dossier, entity, plan)])),
})

/**
 * Empties the target, sets its clock and plants a scenario's dossiers, a canary in every property.
 *
 * @returns the ids the target gave, per dossier
 * @throws NoAnswerError or AdapterError when the control port does not do its part
 */
export async function plantDossiers(run: Run, scenario: Scenario): Promise<ReadonlyMap<Id, SeededIds>> {
  await run.control.reset()
  await run.control.setClock(scenario.today)
  const plans = Object.entries(scenario.dossiers)
  const ids = await run.control.seed(plans.map(([dossier, plan]) => makeSeed(run, dossier, plan)))
  return new Map(plans.map(([dossier], index) => [dossier, ids[index] ?? {}]))
}

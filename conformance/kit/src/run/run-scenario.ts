import { performAct } from '../acts/all-acts.js'
import { plantDossiers } from '../acts/plant-dossiers.js'
import type { Run, ScenarioRun } from '../acts/run.js'
import type { Scenario } from '../scenario/scenario.js'

/**
 * Plants a scenario's dossiers and performs its acts in order.
 *
 * @throws NoAnswerError or AdapterError when the control port fails
 */
export async function runScenario(run: Run, scenario: Scenario): Promise<void> {
  const dossiers = await plantDossiers(run, scenario)
  const inScenario: ScenarioRun = { ...run, scenario, dossiers }
  let today = scenario.today
  for (const act of scenario.acts) {
    if (act.do === 'klok-zetten') today = act.today
    await performAct(inScenario, act, today)
  }
}

import type { IsoDate } from '@verzuimspec/vocabulary'
import { askForeignRecords } from '../probe/ask-foreign-records.js'
import { lookAtPlanning } from '../probe/look-at-planning.js'
import { lookAtRetention } from '../probe/look-at-retention.js'
import { plantDossiers } from '../probe/plant-dossiers.js'
import { provokeErrors } from '../probe/provoke-errors.js'
import { exportEverything, readEverything } from '../probe/read-everything.js'
import { readMessages } from '../probe/read-messages.js'
import { signInWeakly } from '../probe/sign-in-weakly.js'
import { writeForbiddenData } from '../probe/write-forbidden.js'
import type { Scenario, Step } from '../scenario/scenario.js'
import type { Context, ScenarioContext } from './context.js'

type Verb = Step['do']
type StepOf<V extends Verb> = Extract<Step, { do: V }> & { readonly do: V }
type Probes = { readonly [V in Verb]: (context: ScenarioContext, step: StepOf<V>, today: IsoDate) => Promise<void> }

/** What each verb of a scenario does. A new verb is a new probe and a line here. */
const probes: Probes = {
  'alles-inzien': readEverything,
  'alles-uitdraaien': exportEverything,
  'fouten-uitlokken': provokeErrors,
  'buiten-reikwijdte-vragen': askForeignRecords,
  'berichten-lezen': readMessages,
  'verboden-gegevens-vastleggen': writeForbiddenData,
  'zonder-tweede-factor-aanmelden': signInWeakly,
  'klok-zetten': (context, step) => context.control.setClock(step.today),
  'planning-inzien': lookAtPlanning,
  'bewaring-nagaan': lookAtRetention,
}

const takeStep = <V extends Verb>(context: ScenarioContext, step: StepOf<V>, today: IsoDate): Promise<void> =>
  probes[step.do](context, step, today)

/**
 * Plants a scenario's dossiers and takes its steps in order.
 *
 * @throws NoAnswerError or AdapterError when the control port fails
 */
export async function runScenario(context: Context, scenario: Scenario): Promise<void> {
  const dossiers = await plantDossiers(context, scenario)
  const inScenario: ScenarioContext = { ...context, scenario, dossiers }
  let today = scenario.today
  for (const step of scenario.steps) {
    if (step.do === 'klok-zetten') today = step.today
    await takeStep(inScenario, step, today)
  }
}

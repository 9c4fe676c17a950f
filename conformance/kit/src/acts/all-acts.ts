import type { IsoDate } from '@verzuimspec/vocabulary'
import type { Act } from '../scenario/scenario.js'
import { askForeignRecords } from './ask-foreign-records.js'
import { lookAtPlanning } from './look-at-planning.js'
import { lookAtRetention } from './look-at-retention.js'
import { provokeErrors } from './provoke-errors.js'
import { exportEverything, readEverything } from './read-everything.js'
import { readMessages } from './read-messages.js'
import type { ScenarioRun } from './run.js'
import { signInWeakly } from './sign-in-weakly.js'
import { writeForbiddenData } from './write-forbidden.js'

type Verb = Act['do']
type ActOf<V extends Verb> = Extract<Act, { do: V }> & { readonly do: V }
type Performers = { readonly [V in Verb]: (run: ScenarioRun, act: ActOf<V>, today: IsoDate) => Promise<void> }

const performers: Performers = {
  'alles-inzien': readEverything,
  'alles-uitdraaien': exportEverything,
  'fouten-uitlokken': provokeErrors,
  'buiten-reikwijdte-vragen': askForeignRecords,
  'berichten-lezen': readMessages,
  'verboden-gegevens-vastleggen': writeForbiddenData,
  'zonder-tweede-factor-aanmelden': signInWeakly,
  'klok-zetten': (run, act) => run.control.setClock(act.today),
  'planning-inzien': lookAtPlanning,
  'bewaring-nagaan': lookAtRetention,
}

/** Performs one act of a scenario. A new verb is a new file and a line in the table above. */
export function performAct<V extends Verb>(run: ScenarioRun, act: ActOf<V>, today: IsoDate): Promise<void> {
  return performers[act.do](run, act, today)
}

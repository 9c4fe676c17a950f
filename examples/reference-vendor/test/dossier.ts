import { type Json, send } from './client.js'
import type { World } from './world.js'

/** What is planted: every datum of every record, each with a value of its own. */
export const records = Object.freeze({
  verzuimgeval: { naam: 'Naam Plantsoen', adres: 'Adresplant 1', eersteZiektedag: '2026-03-02' },
  ziekmelding: {
    datumZiekmelding: '2026-03-03',
    telefoonnummer: '=1+1 telefoonplant',
    verpleegadres: 'verpleegplant',
    verblijfInZorginstelling: true,
    vermoedelijkeDuur: 'duurplant',
    lopendeAfsprakenEnWerkzaamheden: 'werkplant',
    vangnetJaNee: true,
    arbeidsongevalJaNee: false,
    verkeersongevalRegresJaNee: false,
  },
  'oordeel-bedrijfsarts': { belastbaarheid: 'belastplant', arbeidsongeschiktheidspercentage: 62.5 },
  'medisch-dossier': { diagnose: 'diagnoseplant', klachten: 'klachtplant', vangnetWelke: 'welkeplant' },
  claimdossier: { naam: 'Naam Plantsoen', eersteZiektedag: '2026-03-02', loonwaarde: 33.45 },
})

/** The values that only the medical module holds. */
export const medicalValues = Object.values(records['medisch-dossier'])

/** Talks to the control port. */
export const control = (world: { readonly controlUrl: string }, path: string, body?: unknown) =>
  send(world.controlUrl + path, body === undefined ? 'GET' : 'POST', body)

/** Empties the vendor and sets its business day. */
export async function startOn(world: World, today: string): Promise<void> {
  await control(world, '/reset', {})
  await control(world, '/clock', { today })
}

export interface DossierOptions {
  readonly werkgever?: string
  readonly werknemer?: string
  readonly events?: Record<string, string>
  readonly facts?: Record<string, boolean>
  readonly records?: Record<string, object>
}

/** Plants a dossier of the employer and employee of the world, and gives the ids of its records. */
export async function plant(world: World, options: DossierOptions = {}): Promise<Json> {
  const { werkgever, werknemer } = world.accounts
  const dossier = { werkgever, werknemer, records, ...options }
  const { json, status, text } = await control(world, '/seed', { dossiers: [dossier] })
  if (status !== 200) throw new Error(`planting failed: ${status} ${text}`)
  return (json.dossiers as readonly { readonly ids: Json }[])[0]?.ids ?? {}
}

/** The messages that were sent. */
export async function readOutbox(world: World): Promise<readonly Json[]> {
  return (await control(world, '/outbox')).json.berichten as readonly Json[]
}

import { randomUUID } from 'node:crypto'
import type { Connection } from '../database/database.js'
import { quoteName } from '../database/quote-name.js'
import { noteEvent } from '../records/dossier-facts.js'
import { columnName, tableName } from '../records/names.js'
import type { Services, Values } from '../vendor/parts.js'

/** A dossier to plant: records by entity, with names as in JSON. */
export interface Dossier {
  readonly werkgever: string
  readonly werknemer: string
  readonly events?: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, boolean>>
  readonly records: Readonly<Record<string, Values>>
}

/** The id of each record that was planted, by entity. */
export type PlantedIds = Readonly<Record<string, string>>

const caseEntity = 'verzuimgeval'

async function plantRecord(connection: Connection, entity: string, values: Values): Promise<void> {
  const columns = Object.keys(values).map((name) => quoteName(columnName(name)))
  const places = columns.map((_, i) => `$${i + 1}`)
  const into = `vz.${quoteName(tableName(entity))} (${columns.join(', ')})`
  await connection.query(`INSERT INTO ${into} VALUES (${places.join(', ')})`, Object.values(values))
}

async function plantHistory(connection: Connection, dossier: string, planted: Dossier, today: string): Promise<void> {
  const written = 'medisch-dossier' in planted.records ? { 'laatste-wijziging-dossier': today } : {}
  for (const [gebeurtenis, datum] of Object.entries({ ...written, ...planted.events })) {
    await noteEvent(connection, { dossier, gebeurtenis, datum })
  }
  for (const [feit, waarde] of Object.entries(planted.facts ?? {})) {
    await connection.query('INSERT INTO app.feit (dossier, feit, waarde) VALUES ($1, $2, $3)', [dossier, feit, waarde])
  }
}

async function registerEmployee(connection: Connection, { werkgever, werknemer, records }: Dossier): Promise<void> {
  const naam = records[caseEntity]?.naam
  if (naam === undefined) return
  await connection.query(
    'INSERT INTO app.personeel (werkgever, werknemer, naam) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [werkgever, werknemer, naam],
  )
}

async function plantDossier(connection: Connection, planted: Dossier, today: string): Promise<PlantedIds> {
  const dossier = randomUUID()
  const owner = { werkgeverId: planted.werkgever, werknemerId: planted.werknemer }
  const isCase = (entity: string) => entity === caseEntity
  // The case first: the other records refer to it.
  const entries = Object.entries(planted.records).sort(([a], [b]) => Number(isCase(b)) - Number(isCase(a)))
  const ids: Record<string, string> = {}
  for (const [entity, values] of entries) {
    const id = isCase(entity) ? dossier : randomUUID()
    const keys = isCase(entity) ? { id } : { id, verzuimgevalId: dossier }
    await plantRecord(connection, entity, { ...keys, ...owner, ...values })
    ids[entity] = id
  }
  await registerEmployee(connection, planted)
  await plantHistory(connection, dossier, planted, today)
  return ids
}

/** Plants dossiers as they are given, all or none, past every mask: this is what the sandbox is for. */
export function seed(
  { database, clock }: Services,
  dossiers: readonly Dossier[],
): Promise<readonly { readonly ids: PlantedIds }[]> {
  return database.transact(async (connection) => {
    const planted: { readonly ids: PlantedIds }[] = []
    for (const dossier of dossiers) planted.push({ ids: await plantDossier(connection, dossier, clock.today()) })
    return planted
  })
}

import { expect } from 'vitest'
import type { Check } from '../check.js'
import type { Json } from '../client.js'
import { control, type DossierOptions, plant, readOutbox, records, startOn } from '../dossier.js'
import { clientOf, type World } from '../world.js'

const ended = { 'einde-dienstverband': '2024-01-31', 'laatste-wijziging-dossier': '2024-01-15' }

const setClock = async (world: World, today: string): Promise<void> => {
  expect(await control(world, '/clock', { today })).toMatchObject({ text: '', status: 204 })
}

async function plantOn(world: World, today: string, options: DossierOptions): Promise<Json> {
  await startOn(world, today)
  return plant(world, options)
}

async function statuses(world: World, ids: Json): Promise<Record<string, number>> {
  const werkgever = clientOf(world, 'werkgever')
  const read = async (path: string) => (await werkgever.get(path)).status
  return {
    verzuimgeval: await read(`/verzuimgevallen/${ids.verzuimgeval}`),
    ziekmelding: await read(`/ziekmeldingen/${ids.ziekmelding}`),
    oordeel: await read(`/oordelen-bedrijfsarts/${ids['oordeel-bedrijfsarts']}`),
    claimdossier: await read(`/claimdossiers/${ids.claimdossier}`),
    medisch: (await clientOf(world, 'bedrijfsarts').get(`/medische-dossiers/${ids['medisch-dossier']}`)).status,
  }
}

const longAgo = { ...records.verzuimgeval, eersteZiektedag: '2023-11-06' }

const there = { verzuimgeval: 200, ziekmelding: 200, oordeel: 200, claimdossier: 200, medisch: 200 }
const medicalOnly = { verzuimgeval: 404, ziekmelding: 404, oordeel: 404, claimdossier: 404, medisch: 200 }

const readTraces = ({ database }: World): Promise<readonly object[]> =>
  database.transact((connection) =>
    connection.query(`SELECT gebeurtenis AS spoor FROM app.gebeurtenis UNION ALL SELECT feit FROM app.feit
      UNION ALL SELECT naam FROM app.personeel ORDER BY spoor`),
  )

export const retentionChecks: readonly Check[] = [
  {
    name: 'keeps the employer records two years to the day, destroys them the day after, and leaves the medical file',
    run: async (world) => {
      const ids = await plantOn(world, '2024-02-01', { events: ended, facts: { arbeidsconflict: false } })
      await setClock(world, '2026-01-31')
      expect(await statuses(world, ids)).toEqual(there)
      await setClock(world, '2026-02-01')
      expect(await statuses(world, ids)).toEqual(medicalOnly)
      expect(await readTraces(world)).toEqual([{ spoor: 'laatste-wijziging-dossier' }])
    },
  },
  {
    name: 'lets the judgement go two years after reintegration ended, and nothing else with it',
    run: async (world) => {
      const events = { 'einde-re-integratie': '2024-01-31', 'oordeel-bedrijfsarts': '2023-12-01' }
      const ids = await plantOn(world, '2024-02-01', { events, records: { ...records, verzuimgeval: longAgo } })
      await setClock(world, '2026-01-31')
      expect(await statuses(world, ids)).toEqual(there)
      await setClock(world, '2026-02-01')
      expect(await statuses(world, ids)).toEqual({ ...there, oordeel: 404 })
      const planning = await clientOf(world, 'werkgever').get(`/verzuimgevallen/${ids.verzuimgeval}/planning`)
      expect(planning.text).toContain('gedaan')
    },
  },
  {
    name: 'destroys nothing of a dossier of a running employment, or of another employee',
    run: async (world) => {
      const gone = await plantOn(world, '2024-02-01', { events: ended })
      const kept = await plant(world, { events: { 'laatste-wijziging-dossier': '2024-01-15' } })
      await setClock(world, '2026-02-01')
      expect([await statuses(world, gone), await statuses(world, kept)]).toEqual([medicalOnly, there])
    },
  },
  ...['arbeidsconflict', 'geschil-over-uitkering', 'bewaarplicht-eigenrisicodrager'].map((fact) => ({
    name: `keeps the employer records past two years while there is ${fact}`,
    run: async (world: World) => {
      const ids = await plantOn(world, '2024-02-01', { events: ended, facts: { [fact]: true } })
      await setClock(world, '2027-01-01')
      expect(await statuses(world, ids)).toEqual(there)
    },
  })),
  {
    name: 'clears the messages of a dossier with its records',
    run: async (world) => {
      const { verzuimgeval: verzuimgevalId } = await plantOn(world, '2024-01-01', { events: ended })
      await clientOf(world, 'werkgever').post('/claimdossiers', { verzuimgevalId, ...records.claimdossier })
      const sent = await readOutbox(world)
      await setClock(world, '2026-02-01')
      expect([sent.length, await readOutbox(world)]).toEqual([1, []])
    },
  },
  {
    name: 'keeps the medical file twenty years, and longer while nobody answered what may prolong it',
    run: async (world) => {
      const ids = await plantOn(world, '2024-02-01', { events: ended })
      for (const today of ['2044-01-15', '2044-01-16', '2060-01-01']) {
        await setClock(world, today)
        expect(await statuses(world, ids)).toEqual(medicalOnly)
      }
    },
  },
  {
    name: 'destroys the medical file after twenty years when no occupational disease can still show itself',
    run: async (world) => {
      const ids = await plantOn(world, '2024-02-01', { events: ended, facts: { 'beroepsziekte-mogelijk': false } })
      await setClock(world, '2044-01-15')
      expect((await statuses(world, ids)).medisch).toBe(200)
      await setClock(world, '2044-01-16')
      expect((await statuses(world, ids)).medisch).toBe(404)
      expect(await readTraces(world)).toEqual([])
    },
  },
  {
    name: 'counts the twenty years from the last change',
    run: async (world) => {
      const ids = await plantOn(world, '2024-02-01', { events: ended, facts: { 'beroepsziekte-mogelijk': false } })
      await setClock(world, '2030-05-05')
      const path = `/medische-dossiers/${ids['medisch-dossier']}`
      expect((await clientOf(world, 'bedrijfsarts').patch(path, { klachten: 'nieuw' })).status).toBe(200)
      await setClock(world, '2050-05-05')
      expect((await statuses(world, ids)).medisch).toBe(200)
      await setClock(world, '2050-05-06')
      expect((await statuses(world, ids)).medisch).toBe(404)
    },
  },
  {
    name: 'leaves the role that destroys nothing to destroy that was not released',
    run: async (world) => {
      const ids = await plantOn(world, '2024-02-01', { events: ended })
      const role = `${world.artefacts.prefix}_bewaartermijn`
      await world.database.transact(async (connection) => {
        await connection.query(`SET LOCAL ROLE "${role}"`)
        for (const table of [
          'ziekmelding',
          'oordeel_bedrijfsarts',
          'claimdossier',
          'verzuimgeval',
          'medisch_dossier',
        ]) {
          await connection.query(`DELETE FROM "${role}".${table}`)
        }
      })
      expect(await statuses(world, ids)).toEqual(there)
    },
  },
]

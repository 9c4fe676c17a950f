import { expect } from 'vitest'
import { type Connection, defaultParts, type RecordStore } from '../../src/index.js'
import type { Check } from '../check.js'
import { type Json, send } from '../client.js'
import { medicalValues, plant, records, startOn } from '../dossier.js'
import { clientOf, userOf, type World } from '../world.js'

const paths = (ids: Json): readonly string[] => [
  '/verzuimgevallen',
  '/ziekmeldingen',
  '/oordelen-bedrijfsarts',
  '/medische-dossiers',
  '/claimdossiers',
  '/uitdraaien/verzuimgevallen',
  '/uitdraaien/ziekmeldingen',
  '/uitdraaien/oordelen-bedrijfsarts',
  '/uitdraaien/medische-dossiers',
  '/uitdraaien/claimdossiers',
  `/verzuimgevallen/${ids.verzuimgeval}`,
  `/verzuimgevallen/${ids.verzuimgeval}/planning`,
  `/ziekmeldingen/${ids.ziekmelding}`,
  `/medische-dossiers/${ids['medisch-dossier']}`,
  `/claimdossiers/${ids.claimdossier}`,
]

/** Everything a user is told, refusals and headers included. */
async function readAll(world: World, name: string, ids: Json): Promise<string> {
  const client = clientOf(world, name)
  const replies = await Promise.all(paths(ids).map((path) => client.get(path)))
  const writes = await Promise.all([
    client.post('/medische-dossiers', { verzuimgevalId: ids.verzuimgeval, ziekmelding: 1 }),
    client.patch(`/medische-dossiers/${ids['medisch-dossier']}`, { klachten: 'overschreven' }),
  ])
  return [...replies, ...writes].map(({ text, headers }) => text + JSON.stringify([...headers])).join('\n')
}

const valuesOf = (record: object): readonly unknown[] =>
  Object.values(record).filter((value) => typeof value === 'string')

export const wallChecks: readonly Check[] = [
  ...['werkgever', 'claimbeoordelaar', 'systeembeheerder-werkgever'].map((name) => ({
    name: `shows ${name} no medical datum in a list, a record, an export or an error`,
    run: async (world: World) => {
      await startOn(world, '2026-03-20')
      const ids = await plant(world)
      const told = await readAll(world, name, ids)
      for (const value of medicalValues) expect(told).not.toContain(value)
      // As a key or the head of a column; the id of a norm in a refusal may have the word in it.
      for (const key of ['vangnetWelke', 'klachten']) expect(told).not.toMatch(new RegExp(`(^|[",])${key}[",]`, 'm'))
      const file = await clientOf(world, 'bedrijfsarts').get(`/medische-dossiers/${ids['medisch-dossier']}`)
      expect(file.json).toMatchObject(records['medisch-dossier'])
    },
  })),
  {
    name: 'gives the employer system administrator nothing but his session',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const ids = await plant(world)
      const client = clientOf(world, 'systeembeheerder-werkgever')
      const statuses = await Promise.all(paths(ids).map(async (path) => (await client.get(path)).status))
      expect(new Set(statuses)).toEqual(new Set([403]))
      expect((await client.get('/sessie')).json.rol).toBe('systeembeheerder-werkgever')
    },
  },
  ...['werkgever', 'werknemer', 'bedrijfsarts', 'claimbeoordelaar'].map((name) => ({
    name: `shows ${name} nothing of a dossier at another employer, of the same employee number`,
    run: async (world: World) => {
      await startOn(world, '2026-03-20')
      const ids = await plant(world, { werkgever: world.accounts.andereWerkgever })
      const told = await readAll(world, name, ids)
      for (const value of Object.values(records).flatMap(valuesOf)) expect(told).not.toContain(value)
    },
  })),
  {
    name: 'shows the employer of the other dossier his own',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      await plant(world)
      const other = await plant(world, { werkgever: world.accounts.andereWerkgever })
      const seen = await clientOf(world, 'andere-werkgever').get('/verzuimgevallen')
      expect(seen.json.verzuimgevallen).toEqual([{ id: other.verzuimgeval, ...records.verzuimgeval }])
    },
  },
  {
    name: 'shows an employee nothing of a colleague',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const ids = await plant(world, { werknemer: 'collega' })
      const told = await readAll(world, 'werknemer', ids)
      for (const value of Object.values(records).flatMap(valuesOf)) expect(told).not.toContain(value)
    },
  },
  {
    name: 'leaves the database role of the employer nothing to see past his views',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      await plant(world)
      const { databaseLogin } = userOf(world, 'werkgever')
      const { prefix } = world.artefacts
      const attempt = (sql: string) =>
        world.database.transact(async (connection) => {
          await connection.query(`SET LOCAL ROLE "${databaseLogin}"`)
          return connection.query(sql)
        })
      for (const hidden of [
        'vz.medisch_dossier',
        `${prefix}_bedrijfsarts.medisch_dossier`,
        'app.gebruiker',
        'vz.ziekmelding',
      ]) {
        await expect(attempt(`SELECT * FROM ${hidden}`)).rejects.toThrow(/permission denied/)
      }
      expect(await attempt(`SELECT naam FROM ${prefix}_werkgever.verzuimgeval`)).toHaveLength(1)
    },
  },
  {
    name: 'steps out of the role of the user for its own bookkeeping only',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const who = async (connection: Connection) =>
        String((await connection.query('SELECT CURRENT_USER AS naam'))[0]?.naam)
      const seen: string[] = []
      const list: RecordStore['list'] = async (_call, connection) => {
        seen.push(await who(connection), await connection.asApplication(who), await who(connection))
        return []
      }
      const vendor = await world.another({ parts: { store: { ...defaultParts.store, list } } })
      const { token } = clientOf(world, 'werkgever')
      await send(`${vendor.apiUrl}/ziekmeldingen`, 'GET', undefined, { authorization: `Bearer ${token}` })
      const { databaseLogin } = userOf(world, 'werkgever')
      expect(seen).toEqual([databaseLogin, expect.not.stringMatching(databaseLogin), databaseLogin])
      await vendor.close()
    },
  },
]

import { expect } from 'vitest'
import type { Check } from '../check.js'
import { type Reply, send } from '../client.js'
import { control, plant, records, startOn } from '../dossier.js'
import { clientOf, signIn, userOf, type World } from '../world.js'

const unknownId = '00000000-0000-4000-8000-000000000000'

const countRows = async ({ database }: World): Promise<number> => {
  const tables = ['verzuimgeval', 'ziekmelding', 'oordeel_bedrijfsarts', 'claimdossier', 'medisch_dossier']
  const counts = tables.map((table) => `SELECT count(*)::int AS rows FROM vz.${table}`)
  const rows = await database.transact((connection) => connection.query(counts.join(' UNION ALL ')))
  return rows.reduce((sum, row) => sum + Number(row.rows), 0)
}

const pointers = ({ json }: Reply): readonly unknown[] =>
  ((json.errors ?? []) as readonly { readonly pointer: string }[]).map(({ pointer }) => pointer)

export const refusalChecks: readonly Check[] = [
  {
    name: 'refuses a datum outside the contract with its place and norms, without its value, and stores nothing',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const { verzuimgeval: verzuimgevalId } = await plant(world)
      const before = await countRows(world)
      const body = {
        verzuimgevalId,
        datumZiekmelding: '2026-03-20',
        telefoonnummer: 'belwaarde',
        diagnose: 'griepwaarde',
      }
      const reply = await clientOf(world, 'werkgever').post('/ziekmeldingen', body)
      expect([reply.status, pointers(reply)]).toEqual([400, ['/diagnose']])
      expect(reply.json.normen).toContain('ap-2016/4-ziekmelding/alleen-zes-gegevens')
      expect(reply.text).not.toMatch(/griepwaarde|belwaarde/)
      expect(await countRows(world)).toBe(before)
    },
  },
  {
    name: 'refuses a forbidden datum in a change, and changes nothing else of it either',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const { ziekmelding } = await plant(world)
      const werkgever = clientOf(world, 'werkgever')
      const reply = await werkgever.patch(`/ziekmeldingen/${ziekmelding}`, { telefoonnummer: 'nieuw', aardZiekte: 'x' })
      expect([reply.status, pointers(reply)]).toEqual([400, ['/aardZiekte']])
      expect((await werkgever.get(`/ziekmeldingen/${ziekmelding}`)).json).toMatchObject(records.ziekmelding)
    },
  },
  {
    name: 'names every finding in a body at once',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const { verzuimgeval: verzuimgevalId } = await plant(world)
      const body = { verzuimgevalId, naam: 1, loonwaarde: 101, 'a/b~c': true }
      const reply = await clientOf(world, 'werkgever').post('/claimdossiers', body)
      expect([...pointers(reply)].sort()).toEqual(['/a~1b~0c', '/eersteZiektedag', '/loonwaarde', '/naam'])
    },
  },
  {
    name: 'refuses what is no body of the contract: a list, nothing, broken JSON, another type, an empty change',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const { ziekmelding } = await plant(world)
      const werkgever = clientOf(world, 'werkgever')
      const authorization = `Bearer ${werkgever.token}`
      const url = `${world.apiUrl}/ziekmeldingen`
      const replies = [
        await werkgever.post('/ziekmeldingen', []),
        await werkgever.post('/ziekmeldingen', '{"telefoonnummer": kapotwaarde'),
        await werkgever.post('/ziekmeldingen', '{"__proto__": {"x": 1}}'),
        await werkgever.patch(`/ziekmeldingen/${ziekmelding}`, {}),
        await send(url, 'POST', undefined, { authorization }),
        await send(url, 'POST', 'telefoonnummer=kapotwaarde', { authorization, 'content-type': 'text/plain' }),
        await werkgever.post('/ziekmeldingen', { telefoonnummer: 'x'.repeat(70_000) }),
      ]
      expect(replies.map(({ status }) => status)).toEqual(Array(7).fill(400))
      expect(replies.map(({ text }) => text).join()).not.toContain('kapotwaarde')
    },
  },
  {
    name: 'refuses a value that its column cannot hold without repeating it',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const { ziekmelding } = await plant(world)
      const werkgever = clientOf(world, 'werkgever')
      const reply = await werkgever.patch(`/ziekmeldingen/${ziekmelding}`, { telefoonnummer: 'bel\u0000waarde' })
      expect(reply.status).toBe(400)
      expect(reply.text).not.toContain('waarde"')
    },
  },
  {
    name: 'answers alike for a record that is not there and one of another employer, and 400 for what is no id',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const other = await plant(world, { werkgever: world.accounts.andereWerkgever })
      const werkgever = clientOf(world, 'werkgever')
      const paths = ['/ziekmeldingen', '/verzuimgevallen', '/claimdossiers']
      for (const path of paths) {
        const entity = { '/ziekmeldingen': 'ziekmelding', '/verzuimgevallen': 'verzuimgeval' }[path] ?? 'claimdossier'
        const [unknown, hidden] = [
          await werkgever.get(`${path}/${unknownId}`),
          await werkgever.get(`${path}/${other[entity]}`),
        ]
        expect([unknown.status, hidden.text]).toEqual([404, unknown.text])
        expect(pointers(await werkgever.get(`${path}/geen-sleutel`))).toEqual(['/id'])
      }
      const planning = await werkgever.get(`/verzuimgevallen/${other.verzuimgeval}/planning`)
      const body = { ...records.ziekmelding, verzuimgevalId: other.verzuimgeval }
      expect([planning.status, (await werkgever.post('/ziekmeldingen', body)).status]).toEqual([404, 404])
    },
  },
  {
    name: 'has no address for what no contract has, the control port included',
    run: async (world) => {
      const { token } = clientOf(world, 'werkgever')
      const origin = new URL(world.apiUrl).origin
      const gone = [
        ...['/reset', '/seed', '/clock', '/v1/reset'].map((path) => ({ method: 'POST', path, body: {} })),
        ...['/outbox', '/v1/outbox', '/v1/a/b/c', '/'].map((path) => ({ method: 'GET', path, body: undefined })),
        { method: 'DELETE', path: '/v1/verzuimgevallen', body: undefined },
      ]
      for (const { method, path, body } of gone) {
        const reply = await send(origin + path, method, body, { authorization: `Bearer ${token}` })
        expect([path, reply.status]).toEqual([path, 404])
      }
      expect((await send(`${world.controlUrl}/v1/verzuimgevallen`, 'GET')).status).toBe(404)
    },
  },
  {
    name: 'builds no control port outside a sandbox',
    run: async (world) => {
      const vendor = await world.another({})
      expect([vendor.vendor.control, vendor.controlUrl]).toEqual([undefined, ''])
      await vendor.close()
    },
  },
  {
    name: 'tells nothing of what went wrong inside, and reports it where the vendor looks',
    run: async (world) => {
      const faults: unknown[] = []
      const present = async () => {
        throw new Error('diagnoseplant in vz.medisch_dossier')
      }
      const vendor = await world.another({
        parts: { present, acceptPeriod: async () => true },
        reportFault: (fault) => faults.push(fault),
      })
      const { json } = await signIn(vendor.apiUrl, userOf(world, 'werkgever'))
      const reply = await send(`${vendor.apiUrl}/ziekmeldingen`, 'GET', undefined, {
        authorization: `Bearer ${json.token}`,
      })
      expect([reply.status, faults.length]).toEqual([500, 1])
      expect(reply.text).not.toMatch(/plant|vz|Error|at /)
      await vendor.close()
    },
  },
  {
    name: 'sends safe headers with every answer',
    run: async (world) => {
      const replies = [
        await clientOf(world, 'werkgever').get('/sessie'),
        await send(`${world.apiUrl}/sessie`, 'GET'),
        await send(`${world.apiUrl}/nergens`, 'GET'),
      ]
      for (const { headers } of replies) {
        expect(headers.get('cache-control')).toBe('no-store')
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('api-version')).toMatch(/^1\./)
      }
    },
  },
  {
    name: 'refuses on the control port what is no dossier, and plants nothing of it',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const { werkgever, werknemer } = world.accounts
      const half = {
        werkgever,
        werknemer,
        records: { verzuimgeval: records.verzuimgeval, ziekmelding: { onbekend: 1 } },
      }
      expect((await control(world, '/seed', { dossiers: [half] })).status).toBeGreaterThanOrEqual(400)
      expect((await control(world, '/seed', { dossiers: [{ werkgever }] })).status).toBe(400)
      expect((await control(world, '/clock', { today: '2026-02-30' })).status).toBe(400)
      expect(await countRows(world)).toBe(0)
    },
  },
]

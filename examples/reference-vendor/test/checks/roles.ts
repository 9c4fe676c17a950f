import { expect } from 'vitest'
import { routesOf } from '../../src/contract/route-table.js'
import type { Check } from '../check.js'
import { plant, records, startOn } from '../dossier.js'
import { clientOf, type World } from '../world.js'

const roles = ['werknemer', 'werkgever', 'bedrijfsarts', 'claimbeoordelaar', 'systeembeheerder-werkgever']

const reading = ['sessie', 'planning', 'list', 'read', 'export']

async function readEverything(world: World, rol: string): Promise<readonly string[]> {
  const ids = await plant(world)
  const served: string[] = []
  for (const { id, kind, path } of routesOf(world.artefacts.contracts.values())) {
    if (!reading.includes(kind)) continue
    const entity = kind === 'planning' ? 'verzuimgeval' : id.slice(0, -'-inzien'.length)
    const reply = await clientOf(world, rol).get(path.replace('{id}', String(ids[entity])))
    if (reply.status !== 403) served.push(id)
    expect([200, 403]).toContain(reply.status)
  }
  return served
}

export const roleChecks: readonly Check[] = [
  ...roles.map((rol) => ({
    name: `serves ${rol} the reading operations of its contract, and refuses all others with 403`,
    run: async (world: World) => {
      await startOn(world, '2026-03-20')
      const own = [...(world.artefacts.contracts.get(rol)?.operations.values() ?? [])]
      const expected = own.filter(({ kind }) => reading.includes(kind)).map(({ id }) => id)
      expect([...(await readEverything(world, rol))].sort()).toEqual([...expected].sort())
    },
  })),
  {
    name: 'lets the employer record a case with a sick report and a claim file, change them and read them back',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const werkgever = clientOf(world, 'werkgever')
      const created = await werkgever.post('/verzuimgevallen', records.verzuimgeval)
      const verzuimgevalId = String(created.json.id)
      expect(created.json).toEqual({ id: verzuimgevalId, ...records.verzuimgeval })
      const melding = await werkgever.post('/ziekmeldingen', { verzuimgevalId, ...records.ziekmelding })
      expect(melding.json).toEqual({ id: melding.json.id, verzuimgevalId, ...records.ziekmelding })
      const claim = await werkgever.post('/claimdossiers', { verzuimgevalId, ...records.claimdossier })
      const changed = await werkgever.patch(`/claimdossiers/${claim.json.id}`, { loonwaarde: 40 })
      expect(changed.json.loonwaarde).toBe(40)
      expect((await werkgever.get(`/claimdossiers/${claim.json.id}`)).json).toEqual(changed.json)
      expect((await clientOf(world, 'claimbeoordelaar').get('/claimdossiers')).json.claimdossiers).toEqual([
        changed.json,
      ])
    },
  },
  {
    name: 'lets the company doctor record a judgement and a medical file, which the employee may read',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const { verzuimgeval: verzuimgevalId } = await plant(world, { records: { verzuimgeval: records.verzuimgeval } })
      const arts = clientOf(world, 'bedrijfsarts')
      const judged = await arts.post('/oordelen-bedrijfsarts', { verzuimgevalId, ...records['oordeel-bedrijfsarts'] })
      const file = await arts.post('/medische-dossiers', { verzuimgevalId, ...records['medisch-dossier'] })
      const changed = await arts.patch(`/medische-dossiers/${file.json.id}`, { klachten: 'minder' })
      expect([judged.status, file.status, changed.status]).toEqual([201, 201, 200])
      const seen = await clientOf(world, 'werknemer').get(`/medische-dossiers/${file.json.id}`)
      expect(seen.json).toEqual({ ...file.json, klachten: 'minder' })
    },
  },
  {
    name: 'gives a new case to the employee of that name, and a case of a new name to nobody who is there',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      await plant(world)
      const werkgever = clientOf(world, 'werkgever')
      const own = await werkgever.post('/verzuimgevallen', { ...records.verzuimgeval, eersteZiektedag: '2026-06-01' })
      const other = await werkgever.post('/verzuimgevallen', { naam: 'Iemand Anders', eersteZiektedag: '2026-06-01' })
      const werknemer = clientOf(world, 'werknemer')
      const seen = await Promise.all([own, other].map(({ json }) => werknemer.get(`/verzuimgevallen/${json.id}`)))
      expect(seen.map(({ status }) => status)).toEqual([200, 404])
    },
  },
  {
    name: 'writes an export a spreadsheet runs no formula of, in the columns of the contract',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      await plant(world)
      const [header, row] = (await clientOf(world, 'werkgever').get('/uitdraaien/ziekmeldingen')).text.split('\r\n')
      expect(header).toBe(Object.keys(records.ziekmelding).join(','))
      expect(row).toBe("2026-03-03,'=1+1 telefoonplant,verpleegplant,true,duurplant,werkplant,true,false,false")
    },
  },
]

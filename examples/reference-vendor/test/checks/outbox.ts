import { expect } from 'vitest'
import type { Check } from '../check.js'
import { control, plant, readOutbox, records, startOn } from '../dossier.js'
import { clientOf, type World } from '../world.js'

async function sentOn(world: World, today: string): Promise<readonly string[]> {
  await control(world, '/clock', { today })
  return (await readOutbox(world)).map(({ aan, inhoud }) => `${aan} ${JSON.stringify(inhoud)}`)
}

const report = 'uwv {"naam":"Naam Plantsoen","eersteZiektedag":"2022-01-03"}'

const longCase = (more: object = {}) => ({
  records: { ...records, verzuimgeval: { ...records.verzuimgeval, eersteZiektedag: '2022-01-03', ...more } },
})

export const outboxChecks: readonly Check[] = [
  {
    name: 'tells the claims assessor what the claim file holds, and no key',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const { verzuimgeval: verzuimgevalId } = await plant(world)
      await clientOf(world, 'werkgever').post('/claimdossiers', { verzuimgevalId, ...records.claimdossier })
      const [message] = await readOutbox(world)
      expect(message).toMatchObject({ aan: 'claimbeoordelaar', soort: 'claimdossier' })
      expect(message?.inhoud).toEqual(records.claimdossier)
    },
  },
  {
    name: 'tells the claims assessor nothing when there is no absence insurance',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const ids = await plant(world, { facts: { 'verzuimverzekering-afgesloten': false } })
      const body = { verzuimgevalId: ids.verzuimgeval, ...records.claimdossier }
      expect((await clientOf(world, 'werkgever').post('/claimdossiers', body)).status).toBe(201)
      expect(await readOutbox(world)).toEqual([])
    },
  },
  {
    name: 'sends nothing of a claim file that was refused',
    run: async (world) => {
      await startOn(world, '2026-03-20')
      const { verzuimgeval: verzuimgevalId } = await plant(world)
      await clientOf(world, 'werkgever').post('/claimdossiers', {
        verzuimgevalId,
        ...records.claimdossier,
        diagnose: 'x',
      })
      expect(await readOutbox(world)).toEqual([])
    },
  },
  {
    name: 'reports a long absence to UWV on the last permitted day, once, with a name and a day',
    run: async (world) => {
      await startOn(world, '2022-01-03')
      await plant(world, longCase())
      expect(await sentOn(world, '2022-10-23')).toEqual([])
      expect(await sentOn(world, '2022-10-24')).toEqual([report])
      expect(await sentOn(world, '2022-10-25')).toEqual([report])
    },
  },
  {
    name: 'reports late rather than never when the work was not done on the day',
    run: async (world) => {
      await startOn(world, '2022-01-03')
      await plant(world, longCase())
      expect(await sentOn(world, '2022-12-01')).toEqual([report])
    },
  },
  {
    name: 'reports nobody who recovered in time or whose report was received',
    run: async (world) => {
      await startOn(world, '2022-01-03')
      await plant(world, longCase({ datumHerstel: '2022-09-01' }))
      await plant(world, { ...longCase(), werknemer: 'collega', events: { 'ziekmelding-uwv': '2022-10-20' } })
      expect(await sentOn(world, '2022-10-24')).toEqual([])
    },
  },
]

import { expect } from 'vitest'
import type { Check } from '../check.js'
import { control, plant, startOn } from '../dossier.js'
import { clientOf, type World } from '../world.js'

const caseFrom = (eersteZiektedag: string, more: object = {}) => ({
  records: { verzuimgeval: { naam: 'Naam Plantsoen', eersteZiektedag, ...more } },
})

async function planningOf(world: World, id: unknown, today: string): Promise<Record<string, string>> {
  await control(world, '/clock', { today })
  const { json } = await clientOf(world, 'werkgever').get(`/verzuimgevallen/${id}/planning`)
  const steps = json.stappen as readonly { stap: string; uiterlijk?: string; status: string }[]
  return Object.fromEntries(steps.map(({ stap, uiterlijk, status }) => [stap, `${uiterlijk} ${status}`]))
}

export const planningChecks: readonly Check[] = [
  {
    name: 'plans the early steps on the days the law names, late the day after',
    run: async (world) => {
      await startOn(world, '2022-01-03')
      const { verzuimgeval } = await plant(world, caseFrom('2022-01-03'))
      const days = {
        early: '2022-02-14',
        late: '2022-02-15',
        plan: '2022-03-01',
        last: '2022-10-24',
        after: '2022-10-25',
      }
      expect(await planningOf(world, verzuimgeval, days.early)).toMatchObject({
        'oordeel-bedrijfsarts': '2022-02-14 open',
        'plan-van-aanpak': '2022-02-28 nog-niet',
        'ziekmelding-uwv': '2022-10-24 open',
      })
      expect((await planningOf(world, verzuimgeval, days.late))['oordeel-bedrijfsarts']).toBe('2022-02-14 te-laat')
      expect((await planningOf(world, verzuimgeval, days.plan))['plan-van-aanpak']).toBe('2022-02-28 te-laat')
      expect((await planningOf(world, verzuimgeval, days.last))['ziekmelding-uwv']).toBe('2022-10-24 open')
      expect((await planningOf(world, verzuimgeval, days.after))['ziekmelding-uwv']).toBe('2022-10-24 te-laat')
    },
  },
  {
    name: 'takes the step of the judgement when the doctor records one, and plans the next from that day',
    run: async (world) => {
      await startOn(world, '2022-01-20')
      const { verzuimgeval: verzuimgevalId } = await plant(world, caseFrom('2022-01-03'))
      await clientOf(world, 'bedrijfsarts').post('/oordelen-bedrijfsarts', { verzuimgevalId, belastbaarheid: 'x' })
      const planning = await planningOf(world, verzuimgevalId, '2022-01-21')
      expect(planning['oordeel-bedrijfsarts']).toBe('2022-02-14 gedaan')
      expect(planning['plan-van-aanpak']).toBe('2022-02-03 open')
    },
  },
  {
    name: 'shows the planning to each role that sees the case, and to them only',
    run: async (world) => {
      await startOn(world, '2022-01-20')
      const { verzuimgeval } = await plant(world, caseFrom('2022-01-03'))
      const names = [
        'werknemer',
        'werkgever',
        'bedrijfsarts',
        'claimbeoordelaar',
        'systeembeheerder-werkgever',
        'andere-werkgever',
      ]
      const replies = names.map((name) => clientOf(world, name).get(`/verzuimgevallen/${verzuimgeval}/planning`))
      expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([200, 200, 200, 403, 403, 404])
    },
  },
  {
    name: 'adds up two absences of one employee with less than four weeks between, and plans each as it then stood',
    run: async (world) => {
      await startOn(world, '2022-01-03')
      const first = await plant(world, caseFrom('2022-01-03', { datumHerstel: '2022-01-31' }))
      const second = await plant(world, caseFrom('2022-02-14'))
      const colleague = await plant(world, { werknemer: 'collega', ...caseFrom('2022-02-14') })
      const uwv = async ({ verzuimgeval }: typeof first) =>
        (await planningOf(world, verzuimgeval, '2022-02-14'))['ziekmelding-uwv']
      expect(await uwv(first)).toMatch(/nog-niet$/)
      expect(await uwv(second)).toBe('2022-11-07 open')
      expect(await uwv(colleague)).toBe('2022-12-05 open')
    },
  },
  {
    name: 'plans a case whose dossier knows days that no step turns on, or from before it',
    run: async (world) => {
      await startOn(world, '2022-01-20')
      const events = { 'laatste-wijziging-dossier': '2022-01-10', 'oordeel-bedrijfsarts': '2021-12-01' }
      const { verzuimgeval } = await plant(world, { ...caseFrom('2022-01-03'), events })
      const planning = await planningOf(world, verzuimgeval, '2022-01-21')
      expect(planning['oordeel-bedrijfsarts']).toBe('2022-02-14 open')
    },
  },
  {
    name: 'goes by the day it is when nobody set the clock',
    run: async (world) => {
      await control(world, '/clock', { today: '2001-01-01' })
      await control(world, '/reset', {})
      const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
      const statuses = [3, 100].map(async (days) => {
        const { verzuimgeval } = await plant(world, caseFrom(daysAgo(days)))
        const { text } = await clientOf(world, 'werkgever').get(`/verzuimgevallen/${verzuimgeval}/planning`)
        return text.includes('te-laat')
      })
      expect(await Promise.all(statuses)).toEqual([false, true])
    },
  },
]

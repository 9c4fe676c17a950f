import { expect, it } from 'vitest'
import { base, deadlineOf, withDeadlines } from '../../test/fixture.js'
import { type AbsenceCase, compileCalendar, planCase } from '../index.js'

const open: AbsenceCase = { spells: [{ from: '2022-01-03' }] }

it('plans the three deadlines of the sick report', () => {
  expect(planCase(base, open)).toMatchInlineSnapshot(`
    {
      "eersteZiektedag": "2022-01-03",
      "missing": [],
      "pauses": [],
      "regime": "regulier",
      "spells": [
        {
          "from": "2022-01-03",
        },
      ],
      "steps": [
        {
          "boundBy": "term",
          "counting": [],
          "countsFirstDay": false,
          "daysAdded": 0,
          "daysNotCounted": 0,
          "daysRolledOver": 0,
          "deadline": "oordeel-bedrijfsarts",
          "divergences": [
            "week-6",
          ],
          "from": "eerste-ziektedag",
          "lastDay": "2022-02-14",
          "nature": "duty",
          "norms": [
            "regeling-procesgang/2-2",
            "ap-2016/5-2-1-bedrijfsarts/oordeel-binnen-zes-weken",
          ],
          "standing": "statute",
          "start": "2022-01-03",
          "term": "P42D",
          "towards": "werkgever",
          "verified": true,
          "who": "bedrijfsarts",
        },
        {
          "boundBy": "outer-term",
          "counting": [],
          "countsFirstDay": false,
          "daysAdded": 0,
          "daysNotCounted": 0,
          "daysRolledOver": 0,
          "deadline": "plan-van-aanpak",
          "divergences": [
            "plan-van-aanpak-termijn",
          ],
          "from": "oordeel-bedrijfsarts",
          "lastDay": "2022-02-28",
          "nature": "duty",
          "norms": [
            "regeling-procesgang/4-1",
          ],
          "outerTerm": "P56D",
          "standing": "statute",
          "term": "P14D",
          "towards": "werknemer",
          "verified": true,
          "who": "werkgever",
        },
        {
          "boundBy": "term",
          "counting": [
            "samengeteld",
            "zonder-verlof",
          ],
          "countsFirstDay": false,
          "daysAdded": 0,
          "daysNotCounted": 0,
          "daysRolledOver": 0,
          "deadline": "ziekmelding-uwv",
          "divergences": [
            "week-42",
          ],
          "from": "eerste-ziektedag",
          "lastDay": "2022-10-24",
          "lateness": {
            "en": "Fine by UWV of up to 455 euros.",
            "nl": "Boete van het UWV tot 455 euro.",
          },
          "nature": "duty",
          "norms": [
            "zw/38-1",
          ],
          "standing": "statute",
          "start": "2022-01-03",
          "term": "P294D",
          "towards": "uwv",
          "verified": false,
          "who": "werkgever",
        },
        {
          "counting": [],
          "countsFirstDay": true,
          "daysAdded": 0,
          "daysNotCounted": 0,
          "daysRolledOver": 0,
          "deadline": "einde-samentelling",
          "divergences": [],
          "from": "eerste-hersteldag",
          "nature": "moment",
          "norms": [
            "bw7/629-10",
          ],
          "standing": "statute",
          "term": "P4W",
          "verified": true,
          "who": "werknemer",
        },
      ],
    }
  `)
})

it('follows the plan of action through its standing', () => {
  const events = { 'oordeel-bedrijfsarts': '2022-02-01' }
  const done = { ...events, 'plan-van-aanpak': '2022-02-10' }
  const tooLate = { ...events, 'plan-van-aanpak': '2022-02-20' }
  const standing = (given: Record<string, string>, today: string) => {
    const step = planCase(base, { ...open, events: given }, { today }).steps[1]
    return [step?.status, step?.lastDay, step?.daysLate]
  }
  expect(standing({}, '2022-01-20')).toEqual(['not-yet', '2022-02-28', undefined])
  expect(standing({}, '2022-03-02')).toEqual(['late', '2022-02-28', 2])
  expect(standing(events, '2022-01-20')).toEqual(['not-yet', '2022-02-15', undefined])
  expect(standing(events, '2022-02-15')).toEqual(['due', '2022-02-15', undefined])
  expect(standing(events, '2022-02-16')).toEqual(['late', '2022-02-15', 1])
  expect(standing(done, '2022-02-12')).toEqual(['done', '2022-02-15', undefined])
  expect(standing(done, '2022-02-09')).toEqual(['due', '2022-02-15', undefined])
  expect(standing(tooLate, '2022-03-01')).toEqual(['done', '2022-02-15', 5])
})

it('gives no status without a day to judge on', () => {
  const steps = planCase(base, { ...open, events: { 'ziekmelding-uwv': '2022-10-01' } }).steps
  expect(steps.filter((step) => step.status !== undefined)).toEqual([])
  expect(steps[2]?.doneOn).toBe('2022-10-01')
})

it('owes nothing before the first day of sickness', () => {
  expect(planCase(base, open, { today: '2022-01-02' }).steps.map((step) => step.status)).toEqual([
    'not-yet',
    'not-yet',
    'not-yet',
    'not-yet',
  ])
})

it('keeps what was late before recovery late after it', () => {
  const planning = planCase(base, { spells: [{ from: '2022-01-03', to: '2022-04-01' }] }, { today: '2022-06-01' })
  expect(planning.steps.slice(0, 3).map((step) => step.status)).toEqual(['late', 'late', 'not-yet'])
})

it('takes a recovery that still has to come for no recovery', () => {
  const planning = planCase(base, { spells: [{ from: '2022-01-03', to: '2022-02-10' }] }, { today: '2022-02-08' })
  expect(planning.steps[0]?.status).toBe('due')
})

it('gives no last day while the start is unknown and no outer term runs', () => {
  const notice = deadlineOf('na-bericht', { from: 'einde-dienstverband', lastDay: 'P4W', rollsOver: true })
  const { steps } = planCase(withDeadlines(notice), open, { today: '2030-01-01' })
  const step = steps.find(({ deadline }) => deadline === 'na-bericht')
  expect(step).toMatchObject({ deadline: 'na-bericht', status: 'not-yet' })
  expect(step).not.toHaveProperty('lastDay')
})

it('leaves a deadline out that did not hold yet', () => {
  expect(planCase(base, { spells: [{ from: '2001-12-31' }] }).steps.map((step) => step.deadline)).toEqual([
    'ziekmelding-uwv',
    'einde-samentelling',
  ])
})

it('lists the divergences a term touches, and the norms of the reading taken before those of the duty', () => {
  const [byLaw] = planCase(base, open).steps
  const [strict] = planCase(base, open, { profile: 'strikt' }).steps
  expect(byLaw?.divergences).toEqual(['week-6'])
  expect(byLaw).not.toHaveProperty('position')
  expect(strict?.divergences).toEqual(['week-6'])
  expect(strict?.position).toEqual({ divergence: 'week-6', position: 'strikt' })
  expect(strict?.norms[0]).toBe('handleiding-2015/5-proces/probleemanalyse-week-6')
  expect(strict?.norms).toContain('regeling-procesgang/2-2')
})

it('plans the latest absence only, without the events of an earlier one', () => {
  const spells = [{ from: '2021-01-04', to: '2021-06-30' }, { from: '2022-01-03' }]
  const planning = planCase(base, { spells, events: { 'oordeel-bedrijfsarts': '2021-02-01' } })
  expect(planning.eersteZiektedag).toBe('2022-01-03')
  expect(planning.spells).toEqual([{ from: '2022-01-03' }])
  expect(planning.steps[0]).not.toHaveProperty('doneOn')
})

it('shows the days left out, on which ground, leave cut out of the spells', () => {
  const { spells, pauses } = planCase(base, {
    spells: [{ from: '2022-01-03', to: '2022-03-31' }, { from: '2022-04-11' }],
    leaves: [{ from: '2022-04-04', to: '2022-04-08' }],
  })
  expect(spells).toEqual([{ from: '2022-01-03', to: '2022-03-31' }, { from: '2022-04-11' }])
  expect(pauses).toEqual([
    { from: '2022-04-01', to: '2022-04-03', days: 3, ground: 'samengeteld' },
    { from: '2022-04-04', to: '2022-04-08', days: 5, ground: 'zonder-verlof' },
    { from: '2022-04-09', to: '2022-04-10', days: 2, ground: 'samengeteld' },
  ])
})

it('counts leave on for a term that only joins spells, and gaps for one that only leaves out leave', () => {
  const on = withDeadlines(
    deadlineOf('alleen-samengeteld', { lastDay: 'P100D', counting: ['samengeteld'] }),
    deadlineOf('alleen-zonder-verlof', { lastDay: 'P101D', counting: ['zonder-verlof'] }),
  )
  const { steps } = planCase(on, {
    spells: [{ from: '2022-01-03', to: '2022-03-31' }, { from: '2022-04-11' }],
    leaves: [{ from: '2022-04-04', to: '2022-04-08' }],
  })
  expect(steps.slice(2, 4).map(({ deadline, daysNotCounted }) => [deadline, daysNotCounted])).toEqual([
    ['alleen-samengeteld', 5],
    ['alleen-zonder-verlof', 5],
  ])
})

it('rolls over past days a royal decree puts on a par', () => {
  const on = withDeadlines(deadlineOf('vier-weken', { lastDay: 'P4W', rollsOver: true }))
  const calendar = compileCalendar(on, { equalledDays: ['2024-05-10'] })
  const step = calendar.plan({ spells: [{ from: '2024-04-11' }] }).steps[0]
  expect([step?.lastDay, step?.daysRolledOver]).toEqual(['2024-05-13', 4])
})

it('freezes all it returns', () => {
  const planning = planCase(base, {
    spells: [{ from: '2022-01-03', to: '2022-03-31' }, { from: '2022-04-11' }],
  })
  const parts = [planning, planning.steps, planning.spells, planning.pauses, ...planning.steps, ...planning.pauses]
  expect([...parts, ...planning.spells].every((part) => Object.isFrozen(part))).toBe(true)
})

it('gives equal plannings for equal cases, and leaves the case as it was', () => {
  const absence = { spells: [{ from: '2022-04-11' }, { from: '2022-01-03', to: '2022-03-31' }] }
  const before = structuredClone(absence)
  expect(planCase(base, absence)).toEqual(planCase(base, absence))
  expect(absence).toEqual(before)
})

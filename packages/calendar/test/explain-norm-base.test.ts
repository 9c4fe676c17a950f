import type { Language } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { type AbsenceCase, explainStep, planCase } from '../src/index.js'
import { normBase } from './norm-base.js'

function tell(absence: AbsenceCase, deadline: string, language: Language, profile?: string): readonly string[] {
  const planning = planCase(normBase, absence, profile === undefined ? {} : { profile })
  return explainStep(normBase, planning, deadline, language).lines.map(({ text }) => text)
}

const decided: AbsenceCase = { spells: [{ from: '2022-01-03' }], events: { 'loonsanctie-besluit': '2023-11-20' } }
const gap: AbsenceCase = { spells: [{ from: '2022-01-03', to: '2022-07-03' }, { from: '2022-07-25' }] }

it('tells that a late decision shortens what it imposes', () => {
  expect(tell(decided, 'einde-loonsanctie', 'nl')).toContain(
    'Het eindigt zoveel eerder als dit te laat kwam: Besluit over een loonsanctie (1 dag).',
  )
  expect(tell(decided, 'einde-loonsanctie', 'en')).toContain(
    'It ends sooner by as much as this came late: Decision on a wage sanction (1 day).',
  )
})

it('tells of each decision that shortened, and by how much', () => {
  const { steps } = planCase(normBase, decided)
  const end = steps.find(({ deadline }) => deadline === 'einde-loonsanctie')
  expect(end?.shortenedBy).toEqual([{ deadline: 'loonsanctie-besluit', days: 1 }])
  expect([end?.daysRolledOver, end?.daysNotCounted]).toEqual([0, 0])
})

it('tells that the week of a handbook moves with a gap, and when it opens then', () => {
  const lines = tell(gap, 'wia-aanvraag', 'en', 'handleiding-2015')
  expect(lines).toContain('It can be done from Monday 18 September 2023.')
  expect(lines).toContain('Of these, 21 days do not count; that moves the end to Sunday 15 October 2023.')
})

it('tells of a gap that starts on the last day counted', () => {
  const last = { spells: [{ from: '2022-01-03', to: '2023-12-30' }, { from: '2024-01-10' }] }
  const lines = tell(last, 'einde-104-weken', 'en')
  expect(lines).toContain(
    'From Sunday 31 December 2023 up to and including Tuesday 9 January 2024 the employee was well: 10 days.',
  )
  expect(lines).toContain('Of these, 10 days do not count; that moves the end to Wednesday 10 January 2024.')
})

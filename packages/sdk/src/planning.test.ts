import { compileCalendar, explainStep as explainByCalendar, planCase } from '@verzuimspec/calendar'
import { expect, it } from 'vitest'
import { base } from '../test/norm-base.js'
import { citationsOf } from './cite.js'
import { explainStep, planning } from './planning.js'

const absence = { spells: [{ from: '2022-01-03' }], events: { 'oordeel-bedrijfsarts': '2022-02-01' } } as const

it.each([undefined, 'strikt', 'handleiding-2015', 'ap-2016'] as const)(
  'plans as the norm base does, profile %s',
  (id) => {
    const profile = id === undefined ? {} : { profile: id }
    const options = { today: '2022-06-01', ...profile }
    expect(planning(absence, options)).toEqual(planCase(base, absence, options))
  },
)

it('reads days put on a par with holidays, for the planning they are given for alone', () => {
  const plain = planning(absence)
  const equalledDays = ['2022-02-14']
  expect(planning(absence, { equalledDays })).toEqual(compileCalendar(base, { equalledDays }).plan(absence))
  expect(() => planning(absence, { equalledDays: ['2022-02-30'] })).toThrow('/equalledDays/0')
  expect(planning(absence)).toEqual(plain)
})

it('rests every step on norms that can be cited', () => {
  const { steps } = planning(absence)
  expect(steps.length).toBeGreaterThan(0)
  for (const step of steps) expect(citationsOf(step, 'nl').length).toBeGreaterThan(0)
})

it('explains a step as the calendar does', () => {
  const plan = planning(absence)
  for (const { deadline } of plan.steps) {
    expect(explainStep(plan, deadline, 'nl')).toEqual(explainByCalendar(base, plan, deadline, 'nl'))
  }
})

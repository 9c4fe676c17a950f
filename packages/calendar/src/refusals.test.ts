import { expect, it } from 'vitest'
import { base } from '../test/fixture.js'
import { type AbsenceCase, CalendarError, compileCalendar, planCase } from './index.js'

function refusalOf(work: () => unknown): readonly [code: string, at: string, message: string] {
  try {
    work()
  } catch (error) {
    if (error instanceof CalendarError) return [error.code, error.at, error.message]
    throw error
  }
  return expect.fail('nothing was refused')
}

const refused = (absence: AbsenceCase) => refusalOf(() => planCase(base, absence))

it('names a spell that ends before it starts', () => {
  expect(refused({ spells: [{ from: '2022-01-03', to: '2022-01-02' }] })).toMatchInlineSnapshot(`
    [
      "ends-before-start",
      "/spells/0",
      "/spells/0: ends on 2022-01-02, before it starts; expected \`to\` on or after 2022-01-03: mend the date, or leave \`to\` out while it still runs",
    ]
  `)
})

it('names a day that does not exist', () => {
  const spells = [{ from: '2021-01-04', to: '2021-02-29' }, { from: '2022-01-03' }]
  expect(refused({ spells })).toMatchInlineSnapshot(`
    [
      "no-such-day",
      "/spells/0/to",
      "/spells/0/to: \`2021-02-29\` is not a day of the calendar; expected a date that exists, written as YYYY-MM-DD between 0001-01-01 and 9999-12-31",
    ]
  `)
})

it('names the spell that overlaps, by its place in what was given', () => {
  const spells = [
    { from: '2022-03-01' },
    { from: '2022-01-03', to: '2022-01-10' },
    { from: '2022-01-10', to: '2022-01-12' },
  ]
  expect(refused({ spells })).toMatchInlineSnapshot(`
    [
      "overlap",
      "/spells/2",
      "/spells/2: 2022-01-10 to 2022-01-12 shares days with /spells/1 (2022-01-03 to 2022-01-10); expected each day in one of them only",
    ]
  `)
})

it('refuses one spell given twice', () => {
  const spell = { from: '2022-01-03', to: '2022-01-10' }
  expect(refused({ spells: [spell, spell] })[0]).toBe('overlap')
})

it('names an open spell that is not the latest', () => {
  expect(
    refused({ spells: [{ from: '2022-03-01', to: '2022-03-02' }, { from: '2022-01-03' }] }),
  ).toMatchInlineSnapshot(`
    [
      "open-spell-not-last",
      "/spells/1",
      "/spells/1: starts on 2022-01-03 and has no \`to\`, while /spells/0 (2022-03-01 to 2022-03-02) is later; expected only the latest to be open: give this one its last day as \`to\`",
    ]
  `)
})

it('refuses names that every object inherits', () => {
  expect(refusalOf(() => compileCalendar(base, { profile: 'constructor' }))[0]).toBe('unknown-id')
  expect(refused({ spells: [{ from: '2022-01-03' }], events: { toString: '2022-01-04' } })[0]).toBe('unknown-id')
})

it('refuses a case without spells', () => {
  expect(refused({ spells: [] })).toMatchInlineSnapshot(`
    [
      "no-spell",
      "/spells",
      "/spells: is no list or an empty one; expected at least one period of incapacity",
    ]
  `)
})

it('refuses a case whose spells lie in leave', () => {
  const leaves = [{ from: '2022-01-01', to: '2022-02-01' }]
  expect(refused({ spells: [{ from: '2022-01-03', to: '2022-01-10' }], leaves })).toMatchInlineSnapshot(`
    [
      "no-spell",
      "/spells",
      "/spells: lie wholly within leave; expected a day of incapacity outside the leaves, which is where a first day of sickness can lie",
    ]
  `)
})

it('names the leave that overlaps or ends before it starts', () => {
  const spells = [{ from: '2022-01-03' }]
  const first = { from: '2022-02-01', to: '2022-03-01' }
  expect(refused({ spells, leaves: [first, { from: '2022-03-01', to: '2022-04-01' }] }).slice(0, 2)).toEqual([
    'overlap',
    '/leaves/1',
  ])
  expect(refused({ spells, leaves: [first, { from: '2022-05-01', to: '2022-04-01' }] }).slice(0, 2)).toEqual([
    'ends-before-start',
    '/leaves/1',
  ])
})

it('does not call a leave that ends before it starts one that still runs', () => {
  const leaves = [{ from: '2022-05-01', to: '2022-04-01' }]
  expect(refused({ spells: [{ from: '2022-01-03' }], leaves })[2]).toMatchInlineSnapshot(
    `"/leaves/0: ends on 2022-04-01, before it starts; expected \`to\` on or after 2022-05-01: mend the dates: the end of a leave is known before it begins"`,
  )
})

const sick = { from: '2022-01-03' }
const reason = { 'plan-van-aanpak': true }

it.each<readonly [absence: unknown, message: string]>([
  [null, 'found null; expected a case: an object with `spells`, `events`, `leaves`, `regime`, `facts`, `deviations`'],
  [{ spells: [null] }, '/spells/0: found null; expected a spell: an object with `from`, `to`, `byPregnancy`'],
  [
    { spells: ['2022-01-03'] },
    '/spells/0: found `2022-01-03`; expected a spell: an object with `from`, `to`, `byPregnancy`',
  ],
  [
    { spells: [['2022-01-03']] },
    '/spells/0: found a list; expected a spell: an object with `from`, `to`, `byPregnancy`',
  ],
  [
    { spells: [{ ...sick, tot: '2022-01-10' }] },
    '/spells/0/tot: `tot` is no key of a spell; expected one of `from`, `to`, `byPregnancy`; did you mean `to`?',
  ],
  [{ spells: [{ ...sick, byPregnancy: 'nee' }] }, '/spells/0/byPregnancy: found `nee`; expected true or false'],
  [
    { spells: [sick], leave: [] },
    '/leave: `leave` is no key of a case; expected one of `spells`, `events`, `leaves`, `regime`, `facts`, `deviations`; did you mean `leaves`?',
  ],
  [{ spells: [sick], leaves: null }, '/leaves: found null; expected a list of leaves'],
  [
    { spells: [sick], leaves: [{ ...sick, otherCauses: true }] },
    '/leaves/0/otherCauses: `otherCauses` is no key of a leave; expected one of `from`, `to`, `otherCause`; did you mean `otherCause`?',
  ],
  [
    { spells: [sick], facts: { arbeidsconflict: 'ja' } },
    '/facts/arbeidsconflict: found `ja`; expected true or false; leave out a fact that is unknown',
  ],
  [
    { spells: [sick], facts: ['arbeidsconflict'] },
    '/facts: found a list; expected an object with true or false for each fact by its name',
  ],
  [
    { spells: [sick], events: ['plan-van-aanpak'] },
    '/events: found a list; expected an object with the day of each event by its name',
  ],
  [
    { spells: [sick], deviations: reason },
    '/deviations/plan-van-aanpak: found a value of type boolean; expected the reason in words',
  ],
])('refuses %j', (absence, message) => {
  const [code, at, said] = refused(absence as AbsenceCase)
  expect([said.startsWith(at), said]).toEqual([true, message])
  expect(['wrong-type', 'unknown-key']).toContain(code)
})

it('gives the nearest event for one it does not know', () => {
  const events = { 'oordeel-bedrijfsart': '2022-02-01' }
  expect(refused({ spells: [{ from: '2022-01-03' }], events })).toMatchInlineSnapshot(`
    [
      "unknown-id",
      "/events/oordeel-bedrijfsart",
      "/events/oordeel-bedrijfsart: \`oordeel-bedrijfsart\` is no known event or deadline; expected one of the 9 of the norm base; did you mean \`oordeel-bedrijfsarts\`?",
    ]
  `)
})

it('refuses an event before the first spell, and one the spells give', () => {
  const spells = [{ from: '2022-01-03' }]
  expect(refused({ spells, events: { 'oordeel-bedrijfsarts': '2021-02-01' } })).toMatchInlineSnapshot(`
    [
      "event-too-early",
      "/events/oordeel-bedrijfsarts",
      "/events/oordeel-bedrijfsarts: 2021-02-01 lies before the first spell (2022-01-03); expected a day on or after it: mend the date, or add the spell it belongs to",
    ]
  `)
  expect(refused({ spells, events: { 'eerste-ziektedag': '2022-01-03' } })).toMatchInlineSnapshot(`
    [
      "event-follows-from-spells",
      "/events/eerste-ziektedag",
      "/events/eerste-ziektedag: follows from the case; expected the spells and the other events to give it",
    ]
  `)
})

it('refuses an unknown profile and a today that does not exist', () => {
  const spells = [{ from: '2022-01-03' }]
  expect(refusalOf(() => compileCalendar(base, { profile: 'strict' }))).toMatchInlineSnapshot(`
    [
      "unknown-id",
      "/profile",
      "/profile: \`strict\` is no known profile; expected one of \`strikt\`, \`handleiding-2015\`; did you mean \`strikt\`?",
    ]
  `)
  expect(refusalOf(() => planCase(base, { spells }, { today: '2022-02-30' })).slice(0, 2)).toEqual([
    'no-such-day',
    '/today',
  ])
  expect(refusalOf(() => compileCalendar(base, { equalledDays: ['2024-05-32'] })).slice(0, 2)).toEqual([
    'no-such-day',
    '/equalledDays/0',
  ])
})

import type { DeadlineVersion, NormBase } from '@verzuimspec/model'
import type * as calendar from '../src/index.js'
import { base, deadlineOf, plainVersion, withDeadlines } from './fixture.js'

/** The public functions; a faulty variant of the package has the same ones. */
export type CalendarApi = typeof calendar

/** One fact of the law as an observable outcome: the right arithmetic gives `want`, a faulty one must not. */
export interface LawCase {
  /** The row of the fact sheet this comes from. */
  readonly fact: string
  readonly says: string
  readonly run: (api: CalendarApi) => unknown
  readonly want: unknown
}

type Case = calendar.AbsenceCase
type Options = Parameters<CalendarApi['planCase']>[2]

const D0 = '2022-01-03'
const open: Case = { spells: [{ from: D0 }] }
const strict: Options = { profile: 'strikt' }
const counted = ['samengeteld', 'zonder-verlof'] as const

const lastDayOf = (api: CalendarApi, deadline: string, absence: Case, options: Options = {}, on: NormBase = base) =>
  api.planCase(on, absence, options).steps.find((step) => step.deadline === deadline)?.lastDay

const statusOf = (api: CalendarApi, deadline: string, absence: Case, today: string) => {
  const step = api.planCase(base, absence, { today }).steps.find((candidate) => candidate.deadline === deadline)
  return [step?.status, step?.daysLate]
}

/** The last day of a term of one's own, which starts on `from`. */
const endOf = (api: CalendarApi, from: string, version: Partial<DeadlineVersion>, more: Partial<Case> = {}) =>
  lastDayOf(api, 'termijn', { spells: [{ from }], ...more }, {}, withDeadlines(deadlineOf('termijn', version)))

const gapOf = (days: number): Case => ({
  spells: [{ from: D0, to: '2022-07-03' }, { from: days === 28 ? '2022-08-01' : '2022-07-31' }],
})

const leave = { from: '2022-04-04', to: '2022-07-24' }
const aroundLeave = (before: string, after: string): Case['spells'] => [{ from: D0, to: before }, { from: after }]

const offsets: readonly (readonly [string, string, string])[] = [
  ['first-year evaluation', 'P363D', '2023-01-01'],
  ['late-report cut-off', 'P565D', '2023-07-22'],
  ['UWV notice', 'P622D', '2023-09-17'],
  ['RIV', 'P636D', '2023-10-01'],
  ['WIA application', 'P650D', '2023-10-15'],
  ['loonsanctie decision', 'P685D', '2023-11-19'],
  ['last day of the wait', 'P727D', '2023-12-31'],
  ['first WIA day', 'P728D', '2024-01-01'],
  ['latest last day of a loonsanctie', 'P1091D', '2024-12-29'],
  ['free of the opzegverbod', 'P2Y', '2024-01-03'],
]

const table: readonly LawCase[] = offsets.map(([what, lastDay, want]) => ({
  fact: 'section 0',
  says: `${what} for a first day on 3-1-2022`,
  run: (api) => endOf(api, D0, { lastDay, counting: counted }),
  want,
}))

const timeline: readonly LawCase[] = [
  { fact: 'F1', says: 'the first spell gives day 0', run: (api) => api.planCase(base, open).eersteZiektedag, want: D0 },
  {
    fact: 'F4',
    says: 'six weeks by law',
    run: (api) => lastDayOf(api, 'oordeel-bedrijfsarts', open),
    want: '2022-02-14',
  },
  {
    fact: 'F4',
    says: 'the strict profile ends with week 6',
    run: (api) => lastDayOf(api, 'oordeel-bedrijfsarts', open, strict),
    want: '2022-02-13',
  },
  {
    fact: 'F4',
    says: 'joined spells do not move the six weeks',
    run: (api) =>
      lastDayOf(api, 'oordeel-bedrijfsarts', { spells: [{ from: D0, to: '2022-01-09' }, { from: '2022-01-24' }] }),
    want: '2022-02-14',
  },
  {
    fact: 'F6',
    says: 'two weeks after an early judgement',
    run: (api) => lastDayOf(api, 'plan-van-aanpak', { ...open, events: { 'oordeel-bedrijfsarts': '2022-01-20' } }),
    want: '2022-02-03',
  },
  {
    fact: 'F6',
    says: 'the outer day while there is no judgement',
    run: (api) => lastDayOf(api, 'plan-van-aanpak', open),
    want: '2022-02-28',
  },
  {
    fact: 'F6',
    says: 'a late judgement does not stretch the outer day',
    run: (api) => lastDayOf(api, 'plan-van-aanpak', { ...open, events: { 'oordeel-bedrijfsarts': '2022-03-14' } }),
    want: '2022-02-28',
  },
  {
    fact: 'F6',
    says: 'the strict outer day ends with week 8',
    run: (api) => lastDayOf(api, 'plan-van-aanpak', open, strict),
    want: '2022-02-27',
  },
  {
    fact: 'F13',
    says: 'the first day after 42 weeks',
    run: (api) => lastDayOf(api, 'ziekmelding-uwv', open),
    want: '2022-10-24',
  },
  {
    fact: 'F13',
    says: 'the handbook reads within week 42',
    run: (api) => lastDayOf(api, 'ziekmelding-uwv', open, { profile: 'handleiding-2015' }),
    want: '2022-10-23',
  },
  {
    fact: 'F15',
    says: 'thirteen weeks when the term started before 1-11-2008',
    run: (api) => lastDayOf(api, 'ziekmelding-uwv', { spells: [{ from: '2008-10-31' }] }),
    want: '2009-01-30',
  },
  {
    fact: 'F15',
    says: 'forty-two weeks when it started on 1-11-2008',
    run: (api) => lastDayOf(api, 'ziekmelding-uwv', { spells: [{ from: '2008-11-01' }] }),
    want: '2009-08-22',
  },
]

const joining: readonly LawCase[] = [
  {
    fact: 'F39',
    says: '27 well days join',
    run: (api) => api.planCase(base, gapOf(27)).eersteZiektedag,
    want: D0,
  },
  {
    fact: 'F39',
    says: '27 well days move week 42 by 27 days',
    run: (api) => lastDayOf(api, 'ziekmelding-uwv', gapOf(27)),
    want: '2022-11-20',
  },
  {
    fact: 'F39',
    says: '28 well days begin anew',
    run: (api) => api.planCase(base, gapOf(28)).eersteZiektedag,
    want: '2022-08-01',
  },
  {
    fact: 'F39',
    says: 'a 21-day gap moves the first WIA day from 1-1-2024 to 22-1-2024',
    run: (api) => {
      const spells = [{ from: D0, to: '2022-07-03' }, { from: '2022-07-25' }]
      return endOf(api, D0, { lastDay: 'P728D', counting: counted }, { spells })
    },
    want: '2024-01-22',
  },
  {
    fact: 'section 11.4',
    says: 'an interruption after the last day moves nothing',
    run: (api) =>
      lastDayOf(api, 'ziekmelding-uwv', { spells: [{ from: D0, to: '2022-10-24' }, { from: '2022-11-01' }] }),
    want: '2022-10-24',
  },
  {
    fact: 'section 11.4',
    says: 'an interruption that starts on the last day moves nothing: 42 weeks have lasted',
    run: (api) =>
      lastDayOf(api, 'ziekmelding-uwv', { spells: [{ from: D0, to: '2022-10-23' }, { from: '2022-11-01' }] }),
    want: '2022-10-24',
  },
  {
    fact: 'F13',
    says: 'sixteen weeks of leave move week 42 by 112 days',
    run: (api) => lastDayOf(api, 'ziekmelding-uwv', { ...open, leaves: [leave] }),
    want: '2023-02-13',
  },
  {
    fact: 'F40',
    says: 'sick directly before and after leave is one absence',
    run: (api) => {
      const absence = { spells: aroundLeave('2022-04-03', '2022-07-25'), leaves: [leave] }
      return [api.planCase(base, absence).eersteZiektedag, lastDayOf(api, 'ziekmelding-uwv', absence)]
    },
    want: [D0, '2023-02-13'],
  },
  {
    fact: 'F40',
    says: 'another cause after leave begins anew',
    run: (api) => {
      const absence = { spells: aroundLeave('2022-04-03', '2022-07-25'), leaves: [{ ...leave, otherCause: true }] }
      return api.planCase(base, absence).eersteZiektedag
    },
    want: '2022-07-25',
  },
  {
    fact: 'F40',
    says: 'another cause does not part spells less than four weeks apart',
    run: (api) => {
      const short = { from: '2022-04-04', to: '2022-04-10', otherCause: true }
      const absence = { spells: aroundLeave('2022-04-03', '2022-04-11'), leaves: [short] }
      return api.planCase(base, absence).eersteZiektedag
    },
    want: D0,
  },
  {
    fact: 'F40',
    says: 'well before leave is not directly before it',
    run: (api) =>
      api.planCase(base, { spells: aroundLeave('2022-03-31', '2022-07-25'), leaves: [leave] }).eersteZiektedag,
    want: '2022-07-25',
  },
  {
    fact: 'F40',
    says: 'well after leave is not directly after it',
    run: (api) =>
      api.planCase(base, { spells: aroundLeave('2022-04-03', '2022-07-27'), leaves: [leave] }).eersteZiektedag,
    want: '2022-07-27',
  },
  {
    fact: 'F1',
    says: 'falling ill on leave makes the day after it the first day of sickness',
    run: (api) => api.planCase(base, { spells: [{ from: '2022-06-01' }], leaves: [leave] }).eersteZiektedag,
    want: '2022-07-25',
  },
]

const version: readonly LawCase[] = [
  {
    fact: 'validity',
    says: 'a version is picked by the day its own term starts',
    run: (api) => {
      const versions: readonly DeadlineVersion[] = [
        { ...plainVersion, validTo: '2022-01-31', from: 'oordeel-bedrijfsarts', lastDay: 'P10D' },
        { ...plainVersion, validFrom: '2022-02-01', from: 'oordeel-bedrijfsarts', lastDay: 'P20D' },
      ]
      const on = withDeadlines({ ...deadlineOf('termijn', {}), versions })
      return lastDayOf(api, 'termijn', { ...open, events: { 'oordeel-bedrijfsarts': '2022-02-02' } }, {}, on)
    },
    want: '2022-02-22',
  },
  {
    fact: 'F4',
    says: 'recovery before the last day releases',
    run: (api) => statusOf(api, 'oordeel-bedrijfsarts', { spells: [{ from: D0, to: '2022-01-20' }] }, '2022-03-01'),
    want: ['not-yet', undefined],
  },
  {
    fact: 'F13',
    says: 'recovery after exactly 42 weeks does not release',
    run: (api) => statusOf(api, 'ziekmelding-uwv', { spells: [{ from: D0, to: '2022-10-23' }] }, '2022-10-30'),
    want: ['late', 6],
  },
  {
    fact: 'section 0',
    says: 'the last permitted day is not late',
    run: (api) => statusOf(api, 'ziekmelding-uwv', open, '2022-10-24'),
    want: ['due', undefined],
  },
  {
    fact: 'section 0',
    says: 'the day after it is',
    run: (api) => statusOf(api, 'ziekmelding-uwv', open, '2022-10-25'),
    want: ['late', 1],
  },
]

const rolling = (lastDay: string): Partial<DeadlineVersion> => ({ lastDay, rollsOver: true })

const rollover: readonly LawCase[] = [
  { fact: 'T1', says: 'Saturday', run: (api) => endOf(api, '2024-01-06', rolling('P4W')), want: '2024-02-05' },
  { fact: 'T1', says: 'Sunday', run: (api) => endOf(api, '2024-01-07', rolling('P4W')), want: '2024-02-05' },
  {
    fact: 'T1',
    says: 'a working day stays',
    run: (api) => endOf(api, '2024-01-05', rolling('P4W')),
    want: '2024-02-02',
  },
  { fact: 'T1', says: 'Good Friday 2024', run: (api) => endOf(api, '2024-03-01', rolling('P4W')), want: '2024-04-02' },
  {
    fact: 'T1',
    says: 'Ascension Day 2024',
    run: (api) => endOf(api, '2024-04-11', rolling('P4W')),
    want: '2024-05-10',
  },
  { fact: 'T1', says: 'Whit Monday 2024', run: (api) => endOf(api, '2024-04-22', rolling('P4W')), want: '2024-05-21' },
  { fact: 'T1', says: 'Christmas 2025', run: (api) => endOf(api, '2025-11-27', rolling('P4W')), want: '2025-12-29' },
  { fact: 'T1', says: 'New Year 2024', run: (api) => endOf(api, '2023-12-04', rolling('P4W')), want: '2024-01-02' },
  { fact: 'T1', says: '5 May 2026', run: (api) => endOf(api, '2026-04-07', rolling('P4W')), want: '2026-05-06' },
  { fact: 'T1', says: "King's Day 2026", run: (api) => endOf(api, '2026-03-30', rolling('P4W')), want: '2026-04-28' },
  {
    fact: 'T1',
    says: "King's Day moves off a Sunday: Saturday 26 April 2025",
    run: (api) => [api.isHoliday(api.parseDay('2025-04-26')), api.isHoliday(api.parseDay('2025-04-27'))],
    want: [true, false],
  },
  {
    fact: 'T2',
    says: '90 days to a Friday stay',
    run: (api) => endOf(api, '2024-01-06', rolling('P90D')),
    want: '2024-04-05',
  },
  {
    fact: 'T2',
    says: '90 days to a Saturday roll',
    run: (api) => endOf(api, '2024-01-07', rolling('P90D')),
    want: '2024-04-08',
  },
  { fact: 'T2', says: '91 days do not', run: (api) => endOf(api, '2024-01-06', rolling('P91D')), want: '2024-04-06' },
  { fact: 'T2', says: '12 weeks roll', run: (api) => endOf(api, '2024-01-06', rolling('P12W')), want: '2024-04-02' },
  { fact: 'T2', says: '13 weeks do not', run: (api) => endOf(api, '2024-01-06', rolling('P13W')), want: '2024-04-06' },
  { fact: 'T2', says: '3 months roll', run: (api) => endOf(api, '2024-01-06', rolling('P3M')), want: '2024-04-08' },
  { fact: 'T2', says: '4 months do not', run: (api) => endOf(api, '2024-01-11', rolling('P4M')), want: '2024-05-11' },
  { fact: 'T2', says: 'a year does not', run: (api) => endOf(api, '2024-01-06', rolling('P1Y')), want: '2025-01-06' },
  { fact: 'T2', says: '42 weeks do not', run: (api) => endOf(api, '2024-01-06', rolling('P294D')), want: '2024-10-26' },
  {
    fact: 'T3',
    says: 'the six weeks of the Regeling stay on a Saturday',
    run: (api) => lastDayOf(api, 'oordeel-bedrijfsarts', { spells: [{ from: '2024-01-06' }] }),
    want: '2024-02-17',
  },
  {
    fact: 'T4',
    says: 'four days over Easter hold two working days',
    run: (api) => endOf(api, '2024-03-29', rolling('P4D')),
    want: '2024-04-03',
  },
  {
    fact: 'T4',
    says: 'three days over a weekend hold two working days',
    run: (api) => endOf(api, '2024-01-12', rolling('P3D')),
    want: '2024-01-16',
  },
  {
    fact: 'T4',
    says: 'a term of two days need not',
    run: (api) => endOf(api, '2024-01-13', rolling('P2D')),
    want: '2024-01-15',
  },
]

const employer = (api: CalendarApi, end: string, today: string, facts: Record<string, boolean> = {}) => {
  const query = { retention: 'verzuimadministratie-werkgever', events: { 'einde-dienstverband': end }, facts }
  const { lastDay, goneFrom, status } = api.retainUntil(base, query, { today })
  return [lastDay, goneFrom, status]
}

const file = (api: CalendarApi, made: string, changed: string, today?: string) => {
  const events = { 'opmaak-stuk': made, 'laatste-wijziging-dossier': changed }
  const options = today === undefined ? {} : { today }
  const { start, lastDay, status } = api.retainUntil(base, { retention: 'medisch-dossier', events }, options)
  return [start, lastDay, status]
}

const retention: readonly LawCase[] = [
  {
    fact: 'R1',
    says: 'two years after the end of employment, that day included',
    run: (api) => employer(api, '2024-01-31', '2026-01-31'),
    want: ['2026-01-31', '2026-02-01', 'may-keep'],
  },
  {
    fact: 'R1',
    says: 'the day after, it must be gone',
    run: (api) => employer(api, '2024-01-31', '2026-02-01'),
    want: ['2026-01-31', '2026-02-01', 'must-be-gone'],
  },
  {
    fact: 'R1',
    says: 'two years after a leap day end on 28 February',
    run: (api) => employer(api, '2024-02-29', '2026-02-28'),
    want: ['2026-02-28', '2026-03-01', 'may-keep'],
  },
  {
    fact: 'R1',
    says: 'a dispute extends it for as long as it runs',
    run: (api) => employer(api, '2024-01-31', '2026-06-01', { 'geschil-over-uitkering': true }),
    want: ['2026-01-31', undefined, 'extended'],
  },
  {
    fact: 'R6',
    says: 'fifteen years from making when that ended before 2020',
    run: (api) => file(api, '2003-05-01', '2010-03-01'),
    want: ['opmaak-stuk', '2018-05-01', undefined],
  },
  {
    fact: 'R6',
    says: 'twenty years from the last change for a file still held on 1-1-2020',
    run: (api) => file(api, '2010-05-01', '2012-03-01'),
    want: ['laatste-wijziging-dossier', '2032-03-01', undefined],
  },
  {
    fact: 'R6',
    says: 'fifteen years that end on 31-12-2019 have run out',
    run: (api) => file(api, '2004-12-31', '2012-03-01'),
    want: ['opmaak-stuk', '2019-12-31', undefined],
  },
  {
    fact: 'R6',
    says: 'fifteen years that end on 1-1-2020 have not',
    run: (api) => file(api, '2005-01-01', '2012-03-01'),
    want: ['laatste-wijziging-dossier', '2032-03-01', undefined],
  },
  {
    fact: 'R6',
    says: 'a file asked about after 2019 is still held, and falls under the new term',
    run: (api) => file(api, '2003-05-01', '2010-03-01', '2026-01-01'),
    want: ['laatste-wijziging-dossier', '2030-03-01', 'keep'],
  },
  {
    fact: 'R6',
    says: 'a minimum that has passed no longer obliges',
    run: (api) => file(api, '2003-05-01', '2004-03-01', '2024-03-02'),
    want: ['laatste-wijziging-dossier', '2024-03-01', 'may-keep'],
  },
]

/** Every fact of the law within the scope of this package, as cases. */
export const lawCases: readonly LawCase[] = [...table, ...timeline, ...joining, ...version, ...rollover, ...retention]

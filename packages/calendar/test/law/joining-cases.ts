import { base } from '../fixture.js'
import { type Case, counted, D0, endOf, type LawCase, lastDayOf, open } from './law-case.js'

const gapOf = (days: number): Case => ({
  spells: [{ from: D0, to: '2022-07-03' }, { from: days === 28 ? '2022-08-01' : '2022-07-31' }],
})

const leave = { from: '2022-04-04', to: '2022-07-24' }
const aroundLeave = (before: string, after: string): Case['spells'] => [{ from: D0, to: before }, { from: after }]

/** F39, F40, F13, section 11.4: what joins, and what moves a last day. */
export const joiningCases: readonly LawCase[] = [
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

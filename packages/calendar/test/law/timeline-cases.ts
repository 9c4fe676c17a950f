import { base } from '../fixture.js'
import { counted, D0, endOf, type LawCase, lastDayOf, open, strict } from './law-case.js'

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

/** Section 0, F1, F4, F6, F13, F15: the first day and the terms as such. */
export const timelineCases: readonly LawCase[] = [
  ...table,
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

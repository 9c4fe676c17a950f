import type { DeadlineVersion } from '@verzuimspec/vocabulary'
import { deadlineOf, plainVersion, withDeadlines } from '../fixture.js'
import { D0, type LawCase, lastDayOf, open, statusOf } from './law-case.js'

/** Which version holds, and how a step stands on a day. */
export const standingCases: readonly LawCase[] = [
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

import type { DeadlineVersion } from '@verzuimspec/vocabulary'
import { endOf, type LawCase, lastDayOf } from './law-case.js'

const rolling = (lastDay: string): Partial<DeadlineVersion> => ({ lastDay, rollsOver: true })

/** T1 to T4: the Algemene termijnenwet. */
export const rolloverCases: readonly LawCase[] = [
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

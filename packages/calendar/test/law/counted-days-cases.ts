import { normBase } from '../norm-base.js'
import { type Case, D0, endOf, type LawCase, type Options, open } from './law-case.js'
import { dayCase } from './real-case.js'

const gapFrom = (to: string, from: string): Partial<Case> => ({ spells: [{ from: D0, to }, { from }] })

const handbook: Options = { profile: 'handleiding-2015' }

function opensCase(fact: string, says: string, deadline: string, want: string, more: Partial<Case>): LawCase {
  return {
    fact,
    says,
    onNormBase: true,
    run: (api) => api.planCase(normBase, { ...open, ...more }).steps.find((step) => step.deadline === deadline)?.opens,
    want,
  }
}

/** Section 0, F19 to F39: a last day is itself sat out, and what opens or hangs on a handbook's week moves as well. */
export const countedDaysCases: readonly LawCase[] = [
  dayCase('F29', 'well on the last day of the wait is not sick for 104 weeks', 'einde-wachttijd', '2024-01-10', {
    ...gapFrom('2023-12-30', '2024-01-10'),
  }),
  dayCase('F29', 'nor does WIA start before they were sat out', 'eerste-wia-dag', '2024-01-11', {
    ...gapFrom('2023-12-30', '2024-01-10'),
  }),
  dayCase('F29', 'well from the day after the last day moves nothing', 'einde-wachttijd', '2023-12-31', {
    ...gapFrom('2023-12-31', '2024-01-11'),
  }),
  dayCase('F29', 'leave from the last day of the wait moves it', 'einde-wachttijd', '2024-04-21', {
    leaves: [{ from: '2023-12-31', to: '2024-04-20' }],
  }),
  dayCase('F31', 'the sanction starts when the wait was sat out', 'uiterste-einde-loonsanctie', '2025-01-08', {
    ...gapFrom('2023-12-30', '2024-01-10'),
  }),
  dayCase('F31', 'leave from the last day of the sanction moves it', 'uiterste-einde-loonsanctie', '2025-04-20', {
    leaves: [{ from: '2024-12-29', to: '2025-04-19' }],
  }),
  dayCase('F31', 'leave from the day after the sanction moves nothing', 'uiterste-einde-loonsanctie', '2024-12-29', {
    leaves: [{ from: '2024-12-30', to: '2025-04-20' }],
  }),
  dayCase('F19', 'the notice: 89 weeks are sat out', 'kennisgeving-uwv', '2023-09-27', {
    ...gapFrom('2023-09-16', '2023-09-27'),
  }),
  dayCase('F7', 'the evaluation: 52 weeks are sat out', 'eerstejaarsevaluatie', '2023-01-11', {
    ...gapFrom('2022-12-31', '2023-01-11'),
  }),
  dayCase('F16', 'the limit of a late report: its last day is sat out', 'grens-late-ziekmelding', '2023-08-01', {
    ...gapFrom('2023-07-21', '2023-08-01'),
  }),
  dayCase('F41', 'the ban: its first day without is not', 'opzegverbod-vervalt', '2024-01-03', {
    ...gapFrom('2024-01-02', '2024-01-13'),
  }),
  {
    fact: 'F31',
    says: 'the day a term starts from is none of its own: leave up to it moves nothing',
    run: (api) =>
      endOf(
        api,
        D0,
        { from: 'einde-samentelling', lastDay: 'P52W', counting: ['zonder-verlof'] },
        { spells: [{ from: D0, to: '2022-02-06' }], leaves: [{ from: '2022-02-21', to: '2022-03-06' }] },
      ),
    want: '2023-03-05',
  },
  opensCase('F12', 'what opens after 45 weeks opens when they were sat out', 'eerstejaarsevaluatie', '2022-12-04', {
    ...gapFrom('2022-07-03', '2022-07-24'),
  }),
  opensCase('F12', 'it has opened when a gap starts on that day', 'eerstejaarsevaluatie', '2022-11-14', {
    ...gapFrom('2022-11-13', '2022-12-04'),
  }),
  dayCase(
    'F20',
    'the week of the handbook moves with a gap',
    'wia-aanvraag',
    '2023-10-15',
    gapFrom('2022-07-03', '2022-07-25'),
    handbook,
  ),
  dayCase(
    'F23',
    'that of the report does too',
    're-integratieverslag',
    '2023-09-03',
    gapFrom('2022-07-03', '2022-07-25'),
    handbook,
  ),
]

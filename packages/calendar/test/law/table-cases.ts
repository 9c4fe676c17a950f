import type { LawCase } from './law-case.js'
import { dayCase } from './real-case.js'

/** Section 0, D1, D2: the worked table on the norm base itself, and the readings beside it. */
export const tableCases: readonly LawCase[] = [
  dayCase('section 0', 'the judgement for a first day on 3-1-2022', 'oordeel-bedrijfsarts', '2022-02-14'),
  dayCase('section 0', 'the plan of action for a first day on 3-1-2022', 'plan-van-aanpak', '2022-02-28'),
  dayCase('section 0', 'the 42-week report for a first day on 3-1-2022', 'ziekmelding-uwv', '2022-10-24'),
  dayCase('section 0', 'the first-year evaluation for a first day on 3-1-2022', 'eerstejaarsevaluatie', '2023-01-01'),
  dayCase('section 0', 'the late-report cut-off for a first day on 3-1-2022', 'grens-late-ziekmelding', '2023-07-22'),
  dayCase('section 0', 'the notice of UWV for a first day on 3-1-2022', 'kennisgeving-uwv', '2023-09-17'),
  dayCase('section 0', 'the reintegration report for a first day on 3-1-2022', 're-integratieverslag', '2023-10-01'),
  dayCase('section 0', 'the WIA application for a first day on 3-1-2022', 'wia-aanvraag', '2023-10-15'),
  dayCase(
    'section 0',
    'the decision on a wage sanction for a first day on 3-1-2022',
    'loonsanctie-besluit',
    '2023-11-19',
  ),
  dayCase('section 0', 'the last day of the wait for a first day on 3-1-2022', 'einde-wachttijd', '2023-12-31'),
  dayCase('section 0', 'the last day of the wage for a first day on 3-1-2022', 'einde-loondoorbetaling', '2023-12-31'),
  dayCase('section 0', 'the first WIA day for a first day on 3-1-2022', 'eerste-wia-dag', '2024-01-01'),
  dayCase(
    'section 0',
    'the latest end of a sanction for a first day on 3-1-2022',
    'uiterste-einde-loonsanctie',
    '2024-12-29',
  ),
  dayCase('section 0', 'the end of the dismissal ban for a first day on 3-1-2022', 'opzegverbod-vervalt', '2024-01-03'),
  dayCase('section 0', 'the judgement, strict', 'oordeel-bedrijfsarts', '2022-02-13', {}, { profile: 'strikt' }),
  dayCase('section 0', 'the plan of action, strict', 'plan-van-aanpak', '2022-02-27', {}, { profile: 'strikt' }),
  dayCase('section 0', 'the 42-week report, strict', 'ziekmelding-uwv', '2022-10-23', {}, { profile: 'strikt' }),
  dayCase(
    'D1',
    'the handbook reads notice in week 87',
    'kennisgeving-uwv',
    '2023-09-03',
    {},
    { profile: 'handleiding-2015' },
  ),
  dayCase(
    'D1',
    'the handbook reads report in week 84',
    're-integratieverslag',
    '2023-08-13',
    {},
    { profile: 'handleiding-2015' },
  ),
  dayCase(
    'D1',
    'the handbook reads application in week 90',
    'wia-aanvraag',
    '2023-09-24',
    {},
    { profile: 'handleiding-2015' },
  ),
  dayCase(
    'D2',
    'UWV takes the first working day after week 42',
    'ziekmelding-uwv',
    '2022-10-31',
    { spells: [{ from: '2022-01-08' }] },
    { profile: 'uwv-praktijk' },
  ),
  dayCase('D2', 'the law leaves it on the Saturday', 'ziekmelding-uwv', '2022-10-29', {
    spells: [{ from: '2022-01-08' }],
  }),
]

import { normBase } from '../norm-base.js'
import { type Case, type LawCase, open } from './law-case.js'

/** Standing and days late of one step on a day, under the norm base itself. */
function statusCase(
  fact: string,
  says: string,
  deadline: string,
  today: string,
  want: readonly (string | number | undefined)[],
  absence: Partial<Case> = {},
): LawCase {
  return {
    fact,
    says,
    onNormBase: true,
    run: (api) => {
      const { steps } = api.planCase(normBase, { ...open, ...absence }, { today })
      const step = steps.find((candidate) => candidate.deadline === deadline)
      return [step?.status, step?.daysLate]
    },
    want,
  }
}

const reason = { deviations: { 'plan-van-aanpak': 'Wacht op een operatie.' } }

/** F10, F12, F14, F35, F37, F39, R14: how steps of each nature stand on a day. */
export const statusCases: readonly LawCase[] = [
  statusCase('F10', 'a reason excuses a late plan', 'plan-van-aanpak', '2022-03-05', ['deviates', undefined], reason),
  statusCase('F10', 'without one it is late', 'plan-van-aanpak', '2022-03-05', ['late', 5]),
  statusCase('F12', 'before week 46 the evaluation is not due', 'eerstejaarsevaluatie', '2022-11-13', [
    'not-yet',
    undefined,
  ]),
  statusCase('F12', 'from week 46 it is', 'eerstejaarsevaluatie', '2022-11-14', ['due', undefined]),
  statusCase('F14', 'a late report is late by the day', 'ziekmelding-uwv', '2022-10-26', ['late', 2]),
  statusCase(
    'F17',
    'an earlier request for extension counts as the report',
    'ziekmelding-uwv',
    '2022-10-30',
    ['done', undefined],
    { events: { 'verzoek-verlenging': '2022-10-01' } },
  ),
  statusCase('F29', 'the wait has not ended on its eve', 'einde-wachttijd', '2023-12-30', ['not-yet', undefined]),
  statusCase('F29', 'on its last day it has', 'einde-wachttijd', '2023-12-31', ['reached', undefined]),
  statusCase('F37', 'a shorter wait cannot be asked for in week 3', 'aanvraag-verkorte-wachttijd', '2022-01-23', [
    'not-yet',
    undefined,
  ]),
  statusCase('F37', 'it can from week 4', 'aanvraag-verkorte-wachttijd', '2022-01-24', ['due', undefined]),
  statusCase('F37', 'and no longer after week 68', 'aanvraag-verkorte-wachttijd', '2023-04-24', ['lapsed', undefined]),
  statusCase(
    'F39',
    'joining ends by itself after recovery',
    'einde-samentelling',
    '2022-03-27',
    ['reached', undefined],
    { spells: [{ from: '2022-01-03', to: '2022-02-27' }] },
  ),
  statusCase('F49', 'recovery does not excuse its own report', 'herstelmelding-uwv', '2022-03-04', ['late', 1], {
    spells: [{ from: '2022-01-03', to: '2022-02-28' }],
    facts: { 'werknemer-onder-vangnet': true },
  }),
  statusCase(
    'R14',
    'destruction within three months of a request',
    'vernietiging-op-verzoek',
    '2022-05-03',
    ['late', 1],
    { events: { 'verzoek-vernietiging': '2022-02-01' } },
  ),
]

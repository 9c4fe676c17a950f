import type { LawCase } from './law-case.js'
import { dayCase } from './real-case.js'

const repaired = { bekortingsmelding: '2024-03-04', 'herstel-vastgesteld': '2024-03-20' }

/** F32, F33: a sanction ends sooner by as many days as a decision came late; F16, F19: no term before the first law that had one. */
export const lateDecisionCases: readonly LawCase[] = [
  dayCase('F32', 'a decision in time leaves fifty-two weeks', 'einde-loonsanctie', '2024-12-29', {
    events: { 'loonsanctie-besluit': '2023-11-19' },
  }),
  dayCase('F32', 'one that comes a day late takes a day off', 'einde-loonsanctie', '2024-12-28', {
    events: { 'loonsanctie-besluit': '2023-11-20' },
  }),
  dayCase('F32', 'a late application lengthens the wage and not the delay', 'einde-loonsanctie', '2024-11-27', {
    events: {
      'ziekmelding-uwv': '2023-07-23',
      'kennisgeving-uwv': '2023-09-17',
      'wia-aanvraag': '2023-10-25',
      'loonsanctie-besluit': '2024-01-10',
    },
  }),
  dayCase('F33', 'after repair the delay of the sanction itself comes off as well', 'einde-loonsanctie', '2024-04-30', {
    events: { 'loonsanctie-besluit': '2023-11-20', ...repaired },
  }),
  dayCase('F33', 'the wage ends as much sooner', 'einde-loondoorbetaling', '2024-04-30', {
    events: { 'loonsanctie-besluit': '2023-11-20', ...repaired },
  }),
  dayCase('F16', 'no limit of a late report before there was one', 'grens-late-ziekmelding', undefined, {
    spells: [{ from: '2009-06-01' }],
  }),
  dayCase('F19', 'no notice before the act held', 'kennisgeving-uwv', undefined, {
    spells: [{ from: '2003-06-02' }],
  }),
  dayCase('F19', 'a notice due on the last day of the old article is due under it', 'kennisgeving-uwv', '2013-06-30', {
    spells: [{ from: '2011-10-31' }],
  }),
  dayCase('F19', 'and one due a day later under the new one', 'kennisgeving-uwv', '2013-07-15', {
    spells: [{ from: '2011-11-01' }],
  }),
]

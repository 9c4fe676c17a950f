import type { LawCase } from './law-case.js'
import { dayCase } from './real-case.js'

/** F29 to F45, section 11.4: what ends when, and what moves an end. */
export const endCases: readonly LawCase[] = [
  dayCase('F29', '104 weeks', 'einde-wachttijd', '2023-12-31'),
  dayCase('F29', 'sixteen weeks of leave move the end', 'einde-wachttijd', '2024-04-21', {
    leaves: [{ from: '2022-04-04', to: '2022-07-24' }],
  }),
  dayCase('F30', '104 weeks of wages', 'einde-loondoorbetaling', '2023-12-31'),
  dayCase('F31', '52 weeks more at most', 'uiterste-einde-loonsanctie', '2024-12-29'),
  dayCase('F31', 'leave during the sanction interrupts it', 'uiterste-einde-loonsanctie', '2025-04-20', {
    leaves: [{ from: '2024-03-04', to: '2024-06-23' }],
  }),
  dayCase('F32', 'the decision six weeks before the end', 'loonsanctie-besluit', '2023-11-19'),
  dayCase('F32', 'six weeks before a term lengthened by a late application', 'loonsanctie-besluit', '2023-11-29', {
    events: { 'ziekmelding-uwv': '2023-07-23', 'kennisgeving-uwv': '2023-09-17', 'wia-aanvraag': '2023-10-25' },
  }),
  dayCase('F32', 'a decision on the last day still counts', 'einde-loonsanctie', '2024-11-17', {
    events: { 'loonsanctie-besluit': '2023-12-31' },
  }),
  dayCase('F32', 'a day later there is no sanction', 'einde-loonsanctie', undefined, {
    events: { 'loonsanctie-besluit': '2024-01-01' },
  }),
  dayCase('F33', 'UWV decides within three weeks', 'bekortingsbesluit', '2024-03-25', {
    events: { 'loonsanctie-besluit': '2023-11-15', bekortingsmelding: '2024-03-04' },
  }),
  dayCase('F33', 'six weeks after repair is established', 'einde-loonsanctie', '2024-05-01', {
    events: {
      'loonsanctie-besluit': '2023-11-15',
      bekortingsmelding: '2024-03-04',
      'herstel-vastgesteld': '2024-03-20',
    },
  }),
  dayCase('F33', 'a decision five days late takes five days off', 'einde-loonsanctie', '2024-05-06', {
    events: {
      'loonsanctie-besluit': '2023-11-15',
      bekortingsmelding: '2024-03-04',
      'herstel-vastgesteld': '2024-03-30',
    },
  }),
  dayCase('F33', 'never after 52 weeks', 'einde-loonsanctie', '2024-12-29', {
    events: {
      'loonsanctie-besluit': '2023-11-15',
      bekortingsmelding: '2024-12-02',
      'herstel-vastgesteld': '2024-12-16',
    },
  }),
  dayCase('F33', 'the wage ends with the sanction', 'einde-loondoorbetaling', '2024-05-01', {
    events: {
      'loonsanctie-besluit': '2023-11-15',
      bekortingsmelding: '2024-03-04',
      'herstel-vastgesteld': '2024-03-20',
    },
  }),
  dayCase('F33', 'WIA starts the day after', 'eerste-wia-dag', '2024-05-02', {
    events: {
      'loonsanctie-besluit': '2023-11-15',
      bekortingsmelding: '2024-03-04',
      'herstel-vastgesteld': '2024-03-20',
    },
  }),
  dayCase('F34', 'the decision on the benefit within six weeks', 'uitkeringsbesluit-na-herstel', '2024-05-01', {
    events: { 'loonsanctie-besluit': '2023-11-15', 'herstel-vastgesteld': '2024-03-20' },
  }),
  dayCase('F35', 'taken up again six weeks before the 52 weeks are over', 'hervatting-wia-aanvraag', '2024-11-17', {
    events: { 'loonsanctie-besluit': '2023-11-15' },
  }),
  dayCase('F35', 'or on repair', 'hervatting-wia-aanvraag', '2024-03-20', {
    events: { 'loonsanctie-besluit': '2023-11-15', 'herstel-vastgesteld': '2024-03-20' },
  }),
  dayCase('F35', 'WIA the day after an employment that ends in a sanction', 'eerste-wia-dag', '2024-07-01', {
    events: { 'loonsanctie-besluit': '2023-11-15', 'einde-dienstverband': '2024-06-30' },
  }),
  dayCase('F36', 'an agreed extension moves the end', 'einde-wachttijd', '2024-06-30', {
    events: { 'einde-verlenging': '2024-06-30' },
  }),
  dayCase('F36', 'the report runs back from its end', 're-integratieverslag', '2024-03-31', {
    events: { 'einde-verlenging': '2024-06-30' },
  }),
  dayCase('F36', 'it ends thirteen weeks after a request at the earliest', 'vroegste-einde-verlenging', '2024-05-02', {
    events: { 'verzoek-einde-verlenging': '2024-02-01' },
  }),
  dayCase('F36', 'fifteen weeks after the request before July 2013', 'vroegste-einde-verlenging', '2012-06-14', {
    spells: [{ from: '2010-01-04' }],
    events: { 'einde-verlenging': '2012-12-31', 'verzoek-einde-verlenging': '2012-03-01' },
  }),
  dayCase('F36', 'or with the employment', 'vroegste-einde-verlenging', '2024-03-31', {
    events: {
      'einde-verlenging': '2024-06-30',
      'verzoek-einde-verlenging': '2024-02-01',
      'einde-dienstverband': '2024-03-31',
    },
  }),
  dayCase('F36', 'a report within two weeks of a request', 'verslag-op-verzoek', '2024-02-15', {
    events: { 'verzoek-verslag': '2024-02-01' },
  }),
  dayCase('F39', "the court's example: a 21-day gap moves the first WIA day", 'eerste-wia-dag', '2024-01-22', {
    spells: [{ from: '2022-01-03', to: '2022-07-03' }, { from: '2022-07-25' }],
  }),
  dayCase('F39', 'a relapse joins up to 27 days after the first well day', 'einde-samentelling', '2022-07-31', {
    spells: [{ from: '2022-01-03', to: '2022-07-03' }],
  }),
  dayCase('section 11.4', 'a gap after the report fell due leaves the report', 're-integratieverslag', '2023-10-01', {
    spells: [{ from: '2022-01-03', to: '2023-11-13' }, { from: '2023-12-04' }],
  }),
  dayCase('section 11.4', 'and moves what is still ahead', 'einde-wachttijd', '2024-01-20', {
    spells: [{ from: '2022-01-03', to: '2023-11-13' }, { from: '2023-12-04' }],
  }),
  dayCase('section 11.4', 'the application still ahead shifts with a gap before it', 'wia-aanvraag', '2023-11-04', {
    spells: [{ from: '2022-01-03', to: '2023-10-04' }, { from: '2023-10-25' }],
  }),
  dayCase('section 11.4', 'while the report, past by then, stays', 're-integratieverslag', '2023-10-01', {
    spells: [{ from: '2022-01-03', to: '2023-10-04' }, { from: '2023-10-25' }],
  }),
  dayCase('F41', 'two calendar years, not 104 weeks', 'opzegverbod-vervalt', '2024-01-03'),
  dayCase('F41', 'sickness from pregnancy does not count', 'opzegverbod-vervalt', '2024-01-31', {
    spells: [{ from: '2022-01-03', to: '2022-01-30', byPregnancy: true }, { from: '2022-01-31' }],
  }),
  dayCase('F41', 'from childbirth, after the leave, it does', 'opzegverbod-vervalt', '2024-07-24', {
    spells: [{ from: '2022-01-03', to: '2023-12-31', byPregnancy: true }],
    leaves: [{ from: '2022-04-04', to: '2022-07-24' }],
  }),
  dayCase('F41', 'so does a spell of its own after the leave', 'opzegverbod-vervalt', '2024-04-24', {
    spells: [
      { from: '2022-01-03', to: '2022-04-03' },
      { from: '2022-07-25', to: '2022-10-02', byPregnancy: true },
      { from: '2022-10-03' },
    ],
    leaves: [{ from: '2022-04-04', to: '2022-07-24' }],
  }),
  dayCase('F41', 'and one that began in the leave', 'opzegverbod-vervalt', '2024-07-25', {
    spells: [{ from: '2022-07-04', to: '2022-10-02', byPregnancy: true }, { from: '2022-10-03' }],
    leaves: [{ from: '2022-04-04', to: '2022-07-24' }],
  }),
  dayCase('F41', 'but not before a leave when one of years ago is told', 'opzegverbod-vervalt', '2024-01-31', {
    spells: [{ from: '2022-01-03', to: '2022-01-30', byPregnancy: true }, { from: '2022-01-31' }],
    leaves: [{ from: '2020-04-06', to: '2020-07-26' }],
  }),
  dayCase('F41', 'for the wait it does', 'einde-wachttijd', '2023-12-31', {
    spells: [{ from: '2022-01-03', to: '2022-01-30', byPregnancy: true }, { from: '2022-01-31' }],
  }),
  dayCase('F41', 'a sanction lengthens it by as much', 'opzegverbod-vervalt', '2025-01-01', {
    events: { 'loonsanctie-besluit': '2023-11-15' },
  }),
  dayCase('F41', 'so does a late application', 'opzegverbod-vervalt', '2024-01-13', {
    events: { 'ziekmelding-uwv': '2023-07-23', 'kennisgeving-uwv': '2023-09-17', 'wia-aanvraag': '2023-10-25' },
  }),
  dayCase('F42', '26 weeks from the application for dismissal', 'herstel-niet-te-verwachten', '2024-07-08', {
    events: { ontslagaanvraag: '2024-01-08' },
  }),
  dayCase('F43', 'six weeks for household staff', 'einde-loondoorbetaling', '2022-02-13', { regime: 'huishoudelijk' }),
  dayCase('F43', 'of which days well between two spells are none', 'einde-loondoorbetaling', '2022-02-23', {
    regime: 'huishoudelijk',
    spells: [{ from: '2022-01-03', to: '2022-01-20' }, { from: '2022-01-31' }],
  }),
  dayCase('F44', 'six weeks from July 2023', 'einde-loondoorbetaling', '2023-08-13', {
    spells: [{ from: '2023-07-03' }],
    events: { 'aow-leeftijd': '2020-05-01' },
  }),
  dayCase('F44', 'thirteen weeks for who fell ill before', 'einde-loondoorbetaling', '2023-09-24', {
    spells: [{ from: '2023-06-26' }],
    events: { 'aow-leeftijd': '2020-05-01' },
  }),
  dayCase('F44', 'six weeks from the pension day', 'einde-loondoorbetaling', '2024-04-20', {
    spells: [{ from: '2023-08-01' }],
    events: { 'aow-leeftijd': '2024-03-10' },
  }),
  dayCase('F44', 'never more than 104 weeks', 'einde-loondoorbetaling', '2025-07-28', {
    spells: [{ from: '2023-08-01' }],
    events: { 'aow-leeftijd': '2025-07-20' },
  }),
  dayCase('F44', 'six months of respect for who fell ill before 2016', 'einde-loondoorbetaling', '2016-06-30', {
    spells: [{ from: '2015-10-05' }],
    events: { 'aow-leeftijd': '2014-01-01' },
  }),
  dayCase('F44', 'household staff never had thirteen weeks', 'einde-loondoorbetaling', '2018-04-15', {
    spells: [{ from: '2018-03-05' }],
    regime: 'huishoudelijk',
    events: { 'aow-leeftijd': '2015-01-01' },
  }),
  dayCase('F44', 'the dismissal ban is six weeks as well', 'opzegverbod-vervalt', '2023-08-14', {
    spells: [{ from: '2023-07-03' }],
    events: { 'aow-leeftijd': '2020-05-01' },
  }),
  dayCase('F45', 'no plan of action at pension age', 'plan-van-aanpak', undefined, {
    spells: [{ from: '2023-07-03' }],
    events: { 'aow-leeftijd': '2020-05-01' },
  }),
  dayCase('D21', 'a sanction and a late application stack', 'opzegverbod-vervalt', '2025-01-11', {
    events: {
      'ziekmelding-uwv': '2023-07-23',
      'kennisgeving-uwv': '2023-09-17',
      'wia-aanvraag': '2023-10-25',
      'loonsanctie-besluit': '2023-11-15',
    },
  }),
  dayCase(
    'D21',
    'the AP stops at three years',
    'opzegverbod-vervalt',
    '2025-01-03',
    {
      events: {
        'ziekmelding-uwv': '2023-07-23',
        'kennisgeving-uwv': '2023-09-17',
        'wia-aanvraag': '2023-10-25',
        'loonsanctie-besluit': '2023-11-15',
      },
    },
    { profile: 'ap-2016' },
  ),
  dayCase('F33', 'repair can be reported until the sanction ends', 'bekortingsmelding', '2024-12-29', {
    events: { 'loonsanctie-besluit': '2023-11-15' },
  }),
  dayCase('F30', '104 weeks of wages for who fell ill in 2007', 'einde-loondoorbetaling', '2009-03-01', {
    spells: [{ from: '2007-03-05' }],
  }),
  dayCase('F30', '104 weeks of wages for who fell ill in 2010', 'einde-loondoorbetaling', '2012-02-26', {
    spells: [{ from: '2010-03-01' }],
  }),
  dayCase('F15', 'a late report lengthened the wage by the delay until 2008', 'einde-loondoorbetaling', '2009-03-07', {
    spells: [{ from: '2007-03-05' }],
    events: { 'ziekmelding-uwv': '2007-06-10' },
  }),
  dayCase('F41', 'two years before 2016', 'opzegverbod-vervalt', '2014-02-04', { spells: [{ from: '2012-02-04' }] }),
  dayCase('F41', 'two years from a leap day', 'opzegverbod-vervalt', '2026-02-28', {
    spells: [{ from: '2024-02-29' }],
  }),
  dayCase(
    'AVG 12',
    'a month to answer a request, clamped to the end of February',
    'antwoord-op-verzoek',
    '2024-02-29',
    { events: { 'verzoek-van-betrokkene': '2024-01-31' } },
  ),
  dayCase('Wbp 35', 'four weeks before', 'antwoord-op-verzoek', '2018-04-30', {
    spells: [{ from: '2018-01-08' }],
    events: { 'verzoek-van-betrokkene': '2018-04-02' },
  }),
]

import type { LawCase } from './law-case.js'
import { dayCase } from './real-case.js'

/** F16, F19 to F28, F38: the second year, until the decision. */
export const secondYearCases: readonly LawCase[] = [
  dayCase('F19', '89 weeks when they run out after June 2013', 'kennisgeving-uwv', '2013-08-18', {
    spells: [{ from: '2011-12-05' }],
  }),
  dayCase('F19', '87 weeks when they run out by June 2013', 'kennisgeving-uwv', '2013-06-02', {
    spells: [{ from: '2011-10-03' }],
  }),
  dayCase('F19', '20 months when they run out by 2011', 'kennisgeving-uwv', '2011-11-03', {
    spells: [{ from: '2010-03-03' }],
  }),
  dayCase('F20', 'eleven weeks before the end', 'wia-aanvraag', '2023-10-15'),
  dayCase('F20', 'thirteen weeks when they fall before July 2013', 'wia-aanvraag', '2013-03-03', {
    spells: [{ from: '2011-06-06' }],
  }),
  dayCase('F21', 'four weeks after a late notice, rolled off a Saturday', 'wia-aanvraag', '2023-10-30', {
    events: { 'ziekmelding-uwv': '2022-10-20', 'kennisgeving-uwv': '2023-09-30' },
  }),
  dayCase('F21', 'a notice in time changes nothing', 'wia-aanvraag', '2023-10-15', {
    events: { 'ziekmelding-uwv': '2022-10-20', 'kennisgeving-uwv': '2023-09-17' },
  }),
  dayCase('F21', 'no protection when the 42-week report came after the cut-off', 'wia-aanvraag', '2023-10-15', {
    events: { 'ziekmelding-uwv': '2023-07-23', 'kennisgeving-uwv': '2023-10-02' },
  }),
  dayCase('F16', 'then a late application lengthens the wage by the delay', 'einde-loondoorbetaling', '2024-01-10', {
    events: { 'ziekmelding-uwv': '2023-07-23', 'kennisgeving-uwv': '2023-10-02', 'wia-aanvraag': '2023-10-25' },
  }),
  dayCase(
    'F21',
    'an application within four weeks of a late notice lengthens nothing',
    'einde-loondoorbetaling',
    '2023-12-31',
    { events: { 'ziekmelding-uwv': '2022-10-20', 'kennisgeving-uwv': '2023-09-30', 'wia-aanvraag': '2023-10-30' } },
  ),
  dayCase('F21', 'without a notice an application is deemed in time', 'einde-loondoorbetaling', '2023-12-31', {
    events: { 'ziekmelding-uwv': '2022-10-20', 'wia-aanvraag': '2023-11-30' },
  }),
  dayCase('F21', 'a late notice protects without a report before 2012', 'wia-aanvraag', '2010-10-29', {
    spells: [{ from: '2009-01-05' }],
    events: { 'kennisgeving-uwv': '2010-10-01' },
  }),
  dayCase('section 11.3', 'no WIA while a late application lengthens the wage', 'eerste-wia-dag', '2024-01-11', {
    events: { 'ziekmelding-uwv': '2022-10-20', 'kennisgeving-uwv': '2023-09-17', 'wia-aanvraag': '2023-10-25' },
  }),
  dayCase('F16', 'no limit before 2012', 'einde-loondoorbetaling', '2011-01-02', {
    spells: [{ from: '2009-01-05' }],
    events: { 'ziekmelding-uwv': '2010-09-20', 'wia-aanvraag': '2010-11-15' },
  }),
  dayCase('F16', 'the day before 79 weeks a report still protects', 'einde-loondoorbetaling', '2012-12-30', {
    spells: [{ from: '2011-01-03' }],
    events: { 'ziekmelding-uwv': '2012-07-07', 'wia-aanvraag': '2012-10-14' },
  }),
  dayCase('F16', 'on the day itself it no longer does', 'einde-loondoorbetaling', '2013-01-13', {
    spells: [{ from: '2011-01-03' }],
    events: { 'ziekmelding-uwv': '2012-07-08', 'wia-aanvraag': '2012-10-14' },
  }),
  dayCase('F22', 'no right more than 52 weeks back', 'vroegste-wia-recht', '2023-12-04', {
    events: { 'wia-aanvraag': '2024-12-02' },
  }),
  dayCase('F23', 'thirteen weeks before the end', 're-integratieverslag', '2023-10-01'),
  dayCase('F23', 'fifteen weeks until June 2013', 're-integratieverslag', '2013-02-17', {
    spells: [{ from: '2011-06-06' }],
  }),
  dayCase('F23', 'thirteen weeks when fifteen would fall after June 2013', 're-integratieverslag', '2013-08-04', {
    spells: [{ from: '2011-11-07' }],
  }),
  dayCase('F24', 'the current judgement by week 91', 'actueel-oordeel', '2023-10-01'),
  dayCase('F27', 'the term UWV sets', 'verslag-aanvullen', '2023-11-10', {
    events: { 'einde-hersteltermijn-verslag': '2023-11-10' },
  }),
  dayCase('F28', 'eight weeks, rolled off Second Christmas Day', 'wia-besluit', '2023-12-27', {
    events: { 'wia-aanvraag': '2023-10-31' },
  }),
  dayCase('F28', 'ten weeks before 2012', 'wia-besluit', '2011-05-10', {
    spells: [{ from: '2009-06-01' }],
    events: { 'wia-aanvraag': '2011-03-01' },
  }),
  dayCase('F38', 'two weeks by practice', 'deskundigenoordeel', '2022-06-15', {
    events: { 'aanvraag-deskundigenoordeel': '2022-06-01' },
  }),
]

import type { LawCase } from './law-case.js'
import { dayCase } from './real-case.js'

/** F2 to F18: the first year and the end of the employment. */
export const firstYearCases: readonly LawCase[] = [
  dayCase('F2', 'a week by practice', 'melding-bedrijfsarts', '2022-01-10'),
  dayCase('F2', 'the end of week 1, strict', 'melding-bedrijfsarts', '2022-01-09', {}, { profile: 'strikt' }),
  dayCase('F7', 'an evaluation at the end of the first year', 'eerstejaarsevaluatie', '2023-01-01'),
  dayCase('F7', '21 well days move it', 'eerstejaarsevaluatie', '2023-01-22', {
    spells: [{ from: '2022-01-03', to: '2022-07-03' }, { from: '2022-07-25' }],
  }),
  dayCase('F8', 'the case manager comes with the plan', 'casemanager-aanwijzen', '2022-02-03', {
    events: { 'oordeel-bedrijfsarts': '2022-01-20' },
  }),
  dayCase('F9', 'six weeks after the last talk', 'voortgangsgesprek', '2022-06-13', {
    events: { 'plan-van-aanpak': '2022-02-28', 'laatste-voortgangsgesprek': '2022-05-02' },
  }),
  dayCase('F9', 'six weeks after the plan while there was no talk', 'voortgangsgesprek', '2022-04-11', {
    events: { 'plan-van-aanpak': '2022-02-28' },
  }),
  dayCase('F11', 'a plan made from July 2023 holds the views of both', 'visie-in-plan-van-aanpak', '2023-07-03', {
    spells: [{ from: '2023-05-15' }],
    events: { 'plan-van-aanpak': '2023-07-03' },
  }),
  dayCase('F6', 'two weeks after an early judgement', 'plan-van-aanpak', '2022-02-03', {
    events: { 'oordeel-bedrijfsarts': '2022-01-20' },
  }),
  dayCase('F9', 'the company doctor evaluates six weeks after the last time', 'evaluatie-bedrijfsarts', '2022-06-13', {
    events: { 'laatste-evaluatie-bedrijfsarts': '2022-05-02' },
  }),
  dayCase('F11', 'an evaluation holds them too', 'visie-in-eerstejaarsevaluatie', '2024-01-03', {
    spells: [{ from: '2023-01-09' }],
    events: { eerstejaarsevaluatie: '2024-01-03' },
  }),
  dayCase('F15', 'the day after thirteen weeks before November 2008', 'ziekmelding-uwv', '2008-12-01', {
    spells: [{ from: '2008-09-01' }],
  }),
  dayCase('F18', 'a plan due on the last day is still owed', 'plan-van-aanpak', '2022-02-28', {
    events: { 'einde-dienstverband': '2022-02-28' },
  }),
  dayCase('F18', 'due the day after, no longer', 'plan-van-aanpak', undefined, {
    events: { 'einde-dienstverband': '2022-02-27' },
  }),
  dayCase('F11', 'a plan made before need not', 'visie-in-plan-van-aanpak', undefined, {
    spells: [{ from: '2023-05-15' }],
    events: { 'plan-van-aanpak': '2023-06-30' },
  }),
  dayCase('F16', 'the report protects until the day before 81 weeks', 'grens-late-ziekmelding', '2023-07-22'),
  dayCase('F16', '79 weeks between 2012 and July 2013', 'grens-late-ziekmelding', '2012-12-08', {
    spells: [{ from: '2011-06-06' }],
  }),
  dayCase('F18', 'sick at the end: reported on the last day', 'ziekmelding-einde-dienstverband', '2022-04-30', {
    events: { 'einde-dienstverband': '2022-04-30' },
  }),
  dayCase('F18', 'no report for an employment that ended before', 'ziekmelding-einde-dienstverband', undefined, {
    events: { 'einde-dienstverband': '2021-12-15' },
  }),
  dayCase('F18', 'six weeks before the last day ask for a report', 'verslag-einde-dienstverband', '2022-02-14', {
    events: { 'einde-dienstverband': '2022-02-14' },
  }),
  dayCase('F18', 'a day less asks for none', 'verslag-einde-dienstverband', undefined, {
    events: { 'einde-dienstverband': '2022-02-13' },
  }),
  dayCase('F18', 'a short report will do before ten weeks', 'verkort-verslag-einde-dienstverband', '2022-03-13', {
    events: { 'einde-dienstverband': '2022-03-13' },
  }),
  dayCase('F18', 'from ten weeks on it will not', 'verkort-verslag-einde-dienstverband', undefined, {
    events: { 'einde-dienstverband': '2022-03-14' },
  }),
  dayCase('F18', 'no sanction decision after the employment', 'loonsanctie-besluit', undefined, {
    events: { 'einde-dienstverband': '2022-04-30' },
  }),
  dayCase('F18', 'and no term of the wage', 'einde-loontermijn', undefined, {
    events: { 'einde-dienstverband': '2022-04-30' },
  }),
  dayCase('F18', 'nothing of the second year is left for that employer', 're-integratieverslag', undefined, {
    events: { 'einde-dienstverband': '2022-04-30' },
  }),
]

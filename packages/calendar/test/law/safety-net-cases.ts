import type { LawCase } from './law-case.js'
import { dayCase } from './real-case.js'

/** F47 to F55: the safety net and own-risk bearers. */
export const safetyNetCases: readonly LawCase[] = [
  dayCase('F47', 'day four with an employer', 'ziekmelding-vangnet-werkgever', '2022-01-06', {
    facts: { 'werknemer-onder-vangnet': true },
  }),
  dayCase('F47', 'day four on a Sunday rolls', 'ziekmelding-vangnet-werkgever', '2022-01-10', {
    spells: [{ from: '2022-01-06' }],
    facts: { 'werknemer-onder-vangnet': true },
  }),
  dayCase('F47', 'day two without one', 'ziekmelding-vangnet-werknemer', '2022-01-04', { regime: 'vangnet-uwv' }),
  dayCase('F48', 'six weeks', 'ziekmelding-na-zes-weken', '2022-02-14', { facts: { 'vangnet-met-zes-weken': true } }),
  dayCase('F48', 'instead of day four', 'ziekmelding-vangnet-werkgever', undefined, {
    facts: { 'werknemer-onder-vangnet': true, 'vangnet-met-zes-weken': true },
  }),
  dayCase('F48', 'not where it is known not to hold', 'ziekmelding-vangnet-werkgever', '2022-01-06', {
    facts: { 'werknemer-onder-vangnet': true, 'vangnet-met-zes-weken': false },
  }),
  dayCase('F49', 'recovery within two days', 'herstelmelding-uwv', '2022-03-03', {
    spells: [{ from: '2022-01-03', to: '2022-02-28' }],
    facts: { 'werknemer-onder-vangnet': true },
  }),
  dayCase('F49', 'a year back at most', 'ziekengeld-terug-tot', '2022-06-01', {
    events: { 'melding-vangnet': '2023-06-01' },
  }),
  dayCase('F50', 'the question from two months on', 'vraag-no-risk-toegestaan', '2022-01-01', {
    events: { 'begin-dienstverband': '2021-11-01' },
  }),
  dayCase('F50', 'four days from when it can be known', 'melding-no-risk', '2022-05-06', {
    events: { 'no-risk-bekend': '2022-05-02' },
  }),
  dayCase('F50', 'four days after thirteen weeks', 'melding-oudere-werknemer', '2022-04-07', {
    facts: { 'oudere-na-langdurige-werkloosheid': true },
  }),
  dayCase('F51', 'UWV judges in six weeks', 'oordeel-uwv', '2022-02-14', { regime: 'vangnet-uwv' }),
  dayCase('F51', 'and plans two weeks later', 'plan-van-aanpak-uwv', '2022-02-15', {
    regime: 'vangnet-uwv',
    events: { 'oordeel-uwv': '2022-02-01' },
  }),
  dayCase('F51', 'looks again after 26 weeks', 'herbeoordeling-uwv', '2022-08-16', {
    regime: 'vangnet-uwv',
    events: { 'plan-van-aanpak-uwv': '2022-02-15' },
  }),
  dayCase('F51', 'and 26 weeks after that', 'herbeoordeling-uwv', '2023-02-13', {
    regime: 'vangnet-uwv',
    events: { 'plan-van-aanpak-uwv': '2022-02-15', 'laatste-herbeoordeling-uwv': '2022-08-15' },
  }),
  dayCase('F51', 'and reports thirteen weeks before the end', 'verslag-uwv', '2023-10-01', { regime: 'vangnet-uwv' }),
  dayCase('F51', 'fifteen weeks before July 2013', 'verslag-uwv', '2011-09-18', {
    spells: [{ from: '2010-01-04' }],
    regime: 'vangnet-uwv',
  }),
  dayCase('F52', 'the report is due from an own-risk bearer too', 're-integratieverslag', '2023-10-01', {
    regime: 'eigenrisicodrager-zw',
    events: { 'einde-dienstverband': '2021-12-31' },
  }),
  dayCase('F52', '52 weeks of extended benefit', 'uiterste-verlengd-ziekengeld', '2024-12-29', {
    regime: 'eigenrisicodrager-zw',
  }),
  dayCase('F52', 'imposed in time, the benefit runs on', 'einde-verlengd-ziekengeld', '2024-12-29', {
    regime: 'eigenrisicodrager-zw',
    events: { 'verlengd-ziekengeld-besluit': '2023-12-01' },
  }),
  dayCase('F52', 'six weeks after the repair is established it ends', 'einde-verlengd-ziekengeld', '2024-04-12', {
    regime: 'eigenrisicodrager-zw',
    events: { 'verlengd-ziekengeld-besluit': '2023-11-01', 'herstel-vastgesteld': '2024-03-01' },
  }),
  dayCase('F53', 'six weeks after the last day', 'melding-erd-einde-dienstverband', '2022-05-12', {
    regime: 'eigenrisicodrager-zw',
    events: { 'einde-dienstverband': '2022-03-31' },
  }),
  dayCase('F53', 'six weeks after a first day that came later', 'melding-erd-eerste-ziektedag', '2022-02-14', {
    regime: 'eigenrisicodrager-zw',
    events: { 'einde-dienstverband': '2021-12-15' },
  }),
  dayCase('F54', 'the first-year assessment by week 52', 'eerstejaars-ziektewetbeoordeling', '2023-01-01', {
    regime: 'vangnet-uwv',
  }),
  dayCase('F55', 'five years from the start', 'einde-no-risk', '2026-10-31', {
    events: { 'begin-dienstverband': '2021-11-01' },
    facts: { 'no-risk-voor-vijf-jaar': true },
  }),
]

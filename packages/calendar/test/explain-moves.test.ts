import type { Language } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { type AbsenceCase, explainStep, planCase } from '../src/index.js'
import { normBase } from './norm-base.js'

const D0 = '2022-01-03'
const joined: AbsenceCase = { spells: [{ from: D0, to: '2022-07-03' }, { from: '2022-07-25' }] }

/** The sentences of one step of the norm base itself that hold any of some words. */
function tell(absence: AbsenceCase, deadline: string, held: RegExp, language: Language = 'en'): readonly string[] {
  const { lines } = explainStep(normBase, planCase(normBase, absence), deadline, language)
  return lines.map(({ text }) => text).filter((text) => held.test(text))
}

it('tells that the end of a bound rolled over', () => {
  const events = { 'ziekmelding-uwv': '2022-10-20', 'kennisgeving-uwv': '2023-09-30' }
  expect(tell({ spells: [{ from: D0 }], events }, 'wia-aanvraag', /earlier than|moves it|permitted/)).toEqual([
    'No earlier than 28 days counted from: Notice of UWV on WIA received; by the calendar that is Saturday 28 October 2023.',
    'That end is a day off or leaves too few working days; the Algemene termijnenwet moves it by 2 days.',
    'The last permitted day is Monday 30 October 2023; that day itself still counts.',
  ])
})

it('tells of the days that do not count for a bound, and not of those before it starts', () => {
  const spells = [
    { from: '2023-08-01', to: '2023-12-31' },
    { from: '2024-01-11', to: '2024-03-19' },
    { from: '2024-03-30' },
  ]
  const absence = { spells, events: { 'aow-leeftijd': '2024-03-10' } }
  expect(tell(absence, 'einde-loontermijn', /Niet later|hersteld|tellen .* niet|Die dag/, 'nl')).toEqual([
    'Niet later dan 6 weken, die dag meegeteld, gerekend vanaf: Dag waarop de AOW-leeftijd wordt bereikt; volgens de kalender is dat zaterdag 20 april 2024.',
    'Van woensdag 20 maart 2024 tot en met vrijdag 29 maart 2024 was de werknemer hersteld: 10 dagen.',
    'Daarvan tellen 10 dagen niet mee; zo schuift het einde naar dinsdag 30 april 2024.',
    'Die dag is dinsdag 30 april 2024.',
  ])
})

it('tells how late what lengthens a bound came', () => {
  const events = { 'ziekmelding-uwv': '2022-10-20', 'kennisgeving-uwv': '2023-09-17', 'wia-aanvraag': '2023-10-25' }
  expect(tell({ spells: [{ from: D0 }], events }, 'einde-loontermijn', /earlier than|added/)).toEqual([
    'No earlier than: End of the wait, on Sunday 31 December 2023.',
    'To that is added how late this came: WIA application (10 days).',
  ])
})

it('tells why the moment moved that a term is counted back from', () => {
  const held = /was well|days later|do not move/
  expect(tell(joined, 'wia-aanvraag', held)).toEqual([
    'From Monday 4 July 2022 up to and including Sunday 24 July 2022 the employee was well: 21 days.',
    'Through days that do not count, "End of the wait" came 21 days later.',
  ])
  const late = { spells: [{ from: D0, to: '2023-11-13' }, { from: '2023-12-04' }] }
  expect(tell(late, 're-integratieverslag', held)).toEqual([
    'From Tuesday 14 November 2023 up to and including Sunday 3 December 2023 the employee was well: 20 days.',
    'Through days that do not count, "End of the wait" came 20 days later.',
    '20 days of interruption came when this day was past already; they do not move it, and it stays Sunday 1 October 2023.',
  ])
})

it('tells apart what moved a moment and what moved the term that starts from it', () => {
  const absence = { ...joined, leaves: [{ from: '2024-03-04', to: '2024-06-23' }] }
  expect(tell(absence, 'uiterste-einde-loonsanctie', /later\.|do not count;/)).toEqual([
    'Through days that do not count, "End of the wage duty, a sanction aside" came 21 days later.',
    'Of these, 112 days do not count; that moves the end to Sunday 11 May 2025.',
  ])
})

it('gives the end before days were added to it', () => {
  const absence = { ...joined, events: { 'loonsanctie-besluit': '2023-11-15' } }
  expect(tell(absence, 'opzegverbod-vervalt', /do not count|added|That day/)).toEqual([
    'Of these, 21 days do not count; that moves the end to Wednesday 24 January 2024.',
    'To that 364 days are added, by which an earlier end has moved.',
    'That day is Wednesday 22 January 2025.',
  ])
})

it('calls one spell that leave cuts no two spells', () => {
  const leaves = [{ from: '2022-04-04', to: '2022-07-24' }]
  const around = 'Sickness directly before and directly after pregnancy or maternity leave is one absence.'
  const held = /one absence/
  expect(tell({ spells: [{ from: D0 }], leaves }, 'einde-104-weken', held)).toEqual([around])
  const twice = { spells: [{ from: D0, to: '2022-01-30' }, { from: '2022-02-10' }], leaves }
  expect(tell(twice, 'einde-104-weken', held)).toEqual([
    '2 spells count as one absence: less than 28 days lay between them each time.',
    around,
  ])
})

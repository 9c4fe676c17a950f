import type { Language } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { base, deadlineOf, withDeadlines } from '../../test/fixture.js'
import { type AbsenceCase, explainStep, planCase } from '../index.js'

const joined: AbsenceCase = {
  spells: [{ from: '2022-01-03', to: '2022-07-03' }, { from: '2022-07-25' }],
  events: { 'oordeel-bedrijfsarts': '2022-02-01', 'plan-van-aanpak': '2022-02-20' },
}

function tell(absence: AbsenceCase, deadline: string, language: Language, on = base): readonly string[] {
  const planning = planCase(on, absence, { profile: 'strikt', today: '2022-12-01' })
  return explainStep(on, planning, deadline, language).lines.map((line) => line.text)
}

it('tells in Dutch how a 21-day gap moved week 42', () => {
  expect(tell(joined, 'ziekmelding-uwv', 'nl')).toMatchInlineSnapshot(`
    [
      "Wie het doet: Werkgever, tegenover: UWV; dit is een wettelijke termijn.",
      "De eerste ziektedag is maandag 3 januari 2022; dat is dag 0.",
      "2 ziekteperioden tellen als één verzuim: er lagen steeds minder dan 28 dagen tussen.",
      "De termijn begint bij "Eerste ziektedag": maandag 3 januari 2022, dag 0 van deze termijn.",
      "De termijn is 293 dagen en eindigt volgens de kalender op zondag 23 oktober 2022.",
      "Van maandag 4 juli 2022 tot en met zondag 24 juli 2022 was de werknemer hersteld: 21 dagen.",
      "Daarvan tellen 21 dagen niet mee; zo schuift het einde naar zondag 13 november 2022.",
      "De laatste toegestane dag is zondag 13 november 2022; die dag telt zelf mee.",
      "De bronnen verschillen over "Wanneer is de melding te laat?"; profiel "Strikt" volgt: Na het einde van de tweeënveertigste week.",
      "Op donderdag 1 december 2022 is de laatste dag voorbij en is het niet gedaan.",
      "Dat is 18 dagen te laat.",
      "Gevolg van te laat zijn: Boete van het UWV tot 455 euro.",
      "Deze termijn of haar geldigheid is niet aan de bron geverifieerd.",
    ]
  `)
})

it('tells it in English', () => {
  expect(tell(joined, 'ziekmelding-uwv', 'en')).toMatchInlineSnapshot(`
    [
      "Who does it: Employer, towards: UWV; this is a term set by law.",
      "The first day of sickness is Monday 3 January 2022; that is day 0.",
      "2 spells count as one absence: less than 28 days lay between them each time.",
      "The term starts from "First day of sickness": Monday 3 January 2022, day 0 of this term.",
      "The term is 293 days and by the calendar ends on Sunday 23 October 2022.",
      "From Monday 4 July 2022 up to and including Sunday 24 July 2022 the employee was well: 21 days.",
      "Of these, 21 days do not count; that moves the end to Sunday 13 November 2022.",
      "The last permitted day is Sunday 13 November 2022; that day itself still counts.",
      "The sources differ on "When is the report late?"; profile "Strict" follows: After the end of the forty-second week.",
      "On Thursday 1 December 2022 the last day has passed and it is not done.",
      "That is 18 days late.",
      "What lateness costs: Fine by UWV of up to 455 euros.",
      "This term or its validity is not verified against its source.",
    ]
  `)
})

it('tells how the plan of action hangs on the judgement, and that it came late', () => {
  expect(tell(joined, 'plan-van-aanpak', 'en')).toMatchInlineSnapshot(`
    [
      "Who does it: Employer, towards: Employee; this is a term set by law.",
      "The first day of sickness is Monday 3 January 2022; that is day 0.",
      "2 spells count as one absence: less than 28 days lay between them each time.",
      "The term starts from "Company doctor's judgement given": Tuesday 1 February 2022, day 0 of this term.",
      "The term is 14 days and by the calendar ends on Tuesday 15 February 2022.",
      "Besides, an outermost day holds, 55 days after the first day of sickness; by the calendar that is Sunday 27 February 2022.",
      "The term itself ends no later than the outermost day, and decides.",
      "The last permitted day is Tuesday 15 February 2022; that day itself still counts.",
      "The sources differ on "On what does the plan hang?"; profile "Strict" follows: Never after the end of the eighth week.",
      "Done on Sunday 20 February 2022.",
      "That is 5 days late.",
    ]
  `)
})

it('tells that the outermost day decides while there is no judgement', () => {
  expect(tell({ spells: [{ from: '2022-01-03' }] }, 'plan-van-aanpak', 'nl')).toMatchInlineSnapshot(`
    [
      "Wie het doet: Werkgever, tegenover: Werknemer; dit is een wettelijke termijn.",
      "De eerste ziektedag is maandag 3 januari 2022; dat is dag 0.",
      "De termijn begint bij "Oordeel van de bedrijfsarts gegeven"; die dag is nog niet bekend.",
      "Daarbij geldt een uiterste dag van 55 dagen na de eerste ziektedag; volgens de kalender is dat zondag 27 februari 2022.",
      "De uiterste dag is hier beslissend.",
      "De laatste toegestane dag is zondag 27 februari 2022; die dag telt zelf mee.",
      "De bronnen verschillen over "Waaraan hangt het plan?"; profiel "Strikt" volgt: Nooit na het einde van de achtste week.",
      "Op donderdag 1 december 2022 is de laatste dag voorbij en is het niet gedaan.",
      "Dat is 277 dagen te laat.",
    ]
  `)
})

it('tells of leave, rolling over and a day that cannot be given', () => {
  const on = withDeadlines(
    deadlineOf('na-bericht', { from: 'einde-dienstverband', lastDay: 'P4W', verified: false }),
    deadlineOf('twaalf-weken', { lastDay: 'P12W', rollsOver: true, counting: ['zonder-verlof'] }),
  )
  const absence = { spells: [{ from: '2024-01-06' }], leaves: [{ from: '2024-02-05', to: '2024-02-11' }] }
  expect(tell(absence, 'twaalf-weken', 'en', on)).toMatchInlineSnapshot(`
    [
      "Who does it: Employer; this is a term set by law.",
      "The first day of sickness is Saturday 6 January 2024; that is day 0.",
      "Sickness directly before and directly after pregnancy or maternity leave is one absence.",
      "The term starts from "First day of sickness": Saturday 6 January 2024, day 0 of this term.",
      "The term is 12 weeks and by the calendar ends on Saturday 30 March 2024.",
      "From Monday 5 February 2024 up to and including Sunday 11 February 2024 there was pregnancy or maternity leave: 7 days.",
      "Of these, 7 days do not count; that moves the end to Saturday 6 April 2024.",
      "That end is a day off or leaves too few working days; the Algemene termijnenwet moves it by 2 days.",
      "The last permitted day is Monday 8 April 2024; that day itself still counts.",
      "On Thursday 1 December 2022 nothing is owed yet: the term is not running, or the employee has recovered.",
    ]
  `)
  expect(tell(absence, 'na-bericht', 'en', on)).toMatchInlineSnapshot(`
    [
      "Who does it: Employer; this is a term set by law.",
      "The first day of sickness is Saturday 6 January 2024; that is day 0.",
      "Sickness directly before and directly after pregnancy or maternity leave is one absence.",
      "The term starts from "End of the employment"; that day is not known yet.",
      "No last day can be given yet.",
      "On Thursday 1 December 2022 nothing is owed yet: the term is not running, or the employee has recovered.",
      "This term or its validity is not verified against its source.",
    ]
  `)
})

it('gives each line that rests on the term the norms of the step', () => {
  const planning = planCase(base, joined)
  const { lines, norms, title, verified } = explainStep(base, planning, 'oordeel-bedrijfsarts', 'en')
  expect([title, verified]).toEqual(["Company doctor's judgement", true])
  expect(norms).toEqual(planning.steps[0]?.norms)
  expect(lines.filter((line) => line.norms === norms).length).toBeGreaterThan(2)
})

it('names the steps a planning has when asked for another', () => {
  expect(() => explainStep(base, planCase(base, joined), 'plan', 'nl')).toThrowErrorMatchingInlineSnapshot(
    `[CalendarError: the planning has no step \`plan\`; expected one of \`oordeel-bedrijfsarts\`, \`plan-van-aanpak\`, \`ziekmelding-uwv\`, \`einde-samentelling\`]`,
  )
})

import type { LawCase } from './law-case.js'
import { dayCase } from './real-case.js'

/** F37: when a shortened wait may be asked for, and between which days it can end. */
export const shortenedWaitCases: readonly LawCase[] = [
  dayCase('F37', 'an application until week 68', 'aanvraag-verkorte-wachttijd', '2023-04-23'),
  dayCase('F37', 'ten weeks after it at the earliest', 'vroegste-verkorte-wachttijd', '2022-08-10', {
    events: { 'aanvraag-verkorte-wachttijd': '2022-06-01' },
  }),
  dayCase('F37', 'never within thirteen weeks', 'vroegste-verkorte-wachttijd', '2022-04-03', {
    events: { 'aanvraag-verkorte-wachttijd': '2022-01-10' },
  }),
  dayCase('F37', 'nor after seventy-eight', 'uiterste-verkorte-wachttijd', '2023-07-02'),
  dayCase('F37', 'ten weeks after an application in week 68', 'vroegste-verkorte-wachttijd', '2023-07-02', {
    events: { 'aanvraag-verkorte-wachttijd': '2023-04-23' },
  }),
  dayCase('F37', 'and no end at all after a later one', 'vroegste-verkorte-wachttijd', undefined, {
    events: { 'aanvraag-verkorte-wachttijd': '2023-04-24' },
  }),
  dayCase('F37', 'unless a gap moved the seventy-eight weeks', 'vroegste-verkorte-wachttijd', '2023-07-03', {
    spells: [{ from: '2022-01-03', to: '2022-07-03' }, { from: '2022-07-25' }],
    events: { 'aanvraag-verkorte-wachttijd': '2023-04-24' },
  }),
]

import type { Planning } from '@verzuimspec/calendar'
import { type Language, type NormBase, showHidden } from '@verzuimspec/vocabulary'
import ICAL from 'ical.js'
import { listMarks, type Mark } from './marks.js'
import { words } from './words/words.js'

/** How a calendar file is written. */
export interface ICalendarOptions {
  readonly language: Language
  /** Days before the last day on which a reminder goes off, such as 14 and 3; none without it. */
  readonly reminders?: readonly number[]
  /** What tells the entries of one case from those of another; it may hold no personal data. */
  readonly caseId: string
}

function addAlarm(event: ICAL.Component, days: number, text: string): void {
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('description', text)
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromData({ days, isNegative: true }))
  event.addSubcomponent(alarm)
}

function describe({ who, remarks, step, lateness: cost }: Mark, language: Language): string {
  const sentences = words[language]
  const lateness = cost === undefined ? [] : [`${sentences.lateness}: ${cost}`]
  return [who, ...remarks, ...lateness, `${sentences.norms}: ${step.norms.join(', ')}`, sentences.noAdvice].join('\n')
}

// A file made twice of the same planning is the same file, so its stamp is a day of the case and not of a clock.
function stampOf({ today, eersteZiektedag }: Planning): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${today ?? eersteZiektedag}T00:00:00Z`)
}

function makeEvent(mark: Mark, planning: Planning, options: ICalendarOptions): readonly ICAL.Component[] {
  const { lastDay, deadline, status } = mark.step
  if (lastDay === undefined) return []
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', showHidden(`verzuimspec-${deadline}-${options.caseId}`))
  event.addPropertyWithValue('dtstamp', stampOf(planning))
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(lastDay))
  event.addPropertyWithValue('summary', mark.label)
  event.addPropertyWithValue('description', describe(mark, options.language))
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  if (status !== 'done') for (const days of options.reminders ?? []) addAlarm(event, days, mark.label)
  return [event]
}

// The library counts the octets of a line without the space that a continued line begins with (RFC 5545, 3.1: 75 in all).
function printLines(calendar: ICAL.Component): string {
  const { foldLength } = ICAL
  ICAL.foldLength = 74
  try {
    return `${calendar.toString()}\r\n`
  } finally {
    ICAL.foldLength = foldLength
  }
}

/**
 * A planning as an iCalendar file (RFC 5545): an entry of a whole day for the last day of each step that has one, with
 * its norms and reminders. The same planning gives the same file.
 *
 * @throws RangeError on a reminder that is no whole number of days from 0, and on an empty `caseId`.
 * @example
 * renderICalendar(base, planning, { language: 'nl', caseId: 'dossier-7', reminders: [14] }).includes('TRIGGER:-P14D') // => true
 */
export function renderICalendar(base: NormBase, planning: Planning, options: ICalendarOptions): string {
  const wrong = options.reminders?.find((days) => !Number.isInteger(days) || days < 0)
  if (wrong !== undefined) {
    throw new RangeError(`${wrong} is no reminder; expected a whole number of days before the last day, 0 or more`)
  }
  if (options.caseId === '')
    throw new RangeError('the case id is empty; expected a word that tells this case from others')
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', `-//verzuimspec//planning ${base.version}//${options.language.toUpperCase()}`)
  for (const mark of listMarks(base, planning, options.language)) {
    for (const event of makeEvent(mark, planning, options)) calendar.addSubcomponent(event)
  }
  return printLines(calendar)
}

import type { IsoDate } from '@verzuimspec/vocabulary'
import { parseDay, printDay } from './days.js'
import { addDuration } from './durations.js'
import type { StepBound } from './step.js'
import { nameEvent, type Part, say, type Telling } from './telling.js'
import { writeDate, writeDuration } from './words/phrase.js'

/** The end of a bound by the calendar; for a fixed day, that day. */
function endByCalendar({ start, term = 'P0D', countsFirstDay }: StepBound): IsoDate | undefined {
  if (start === undefined) return undefined
  return printDay(addDuration(parseDay(start), term) - (countsFirstDay === true ? 1 : 0))
}

function sayLength({ words }: Telling, { term, countsFirstDay }: StepBound): string | undefined {
  if (term === undefined || term === 'P0D') return undefined
  const length = writeDuration(words, term)
  return countsFirstDay === true ? words.firstDayIncluded(length) : length
}

function sayDelay(telling: Telling, { delayOf, daysLate = 0 }: StepBound): string | undefined {
  if (delayOf === undefined) return undefined
  const { base, language, words } = telling
  return words.delayAdded(base.deadlines[delayOf]?.label[language] ?? delayOf, daysLate)
}

/** The bound that gave the last day in the place of the term itself. */
export const tellBound: Part = (telling) => {
  const { step, words } = telling
  const { bound } = step
  if (bound === undefined) return []
  const { from, date, kind, norms } = bound
  const event = from === undefined ? date && writeDate(words, date) : nameEvent(telling, from)
  const end = endByCalendar(bound)
  const line = words.bound[kind](
    event ?? '',
    sayLength(telling, bound),
    end === undefined ? undefined : writeDate(words, end),
  )
  const delay = sayDelay(telling, bound)
  return [say(line, norms), ...(delay === undefined ? [] : [say(delay, norms)])]
}

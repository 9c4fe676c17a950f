import type { StepBound } from '../planning/step.js'
import { writeDate, writeDuration } from '../words/write-date.js'
import { type ExplainedStep, type ExplainPart, nameEvent, say, sayEnd } from './explanation.js'

function sayLength({ sentences }: ExplainedStep, { term, countsFirstDay }: StepBound): string | undefined {
  if (term === undefined || term === 'P0D') return undefined
  const length = writeDuration(sentences, term)
  return countsFirstDay === true ? sentences.firstDayIncluded(length) : length
}

function sayDelay(explained: ExplainedStep, { delayOf, daysLate = 0 }: StepBound): string | undefined {
  if (delayOf === undefined) return undefined
  const { base, language, sentences } = explained
  return sentences.delayAdded(base.deadlines[delayOf]?.label[language] ?? delayOf, daysLate)
}

/** The bound that gave the last day in the place of the term itself. */
export const explainBound: ExplainPart = (explained) => {
  const { step, sentences } = explained
  const { bound } = step
  if (bound === undefined) return []
  const { from, date, start, term = 'P0D', kind, norms } = bound
  const event = from === undefined ? date && writeDate(sentences, date) : nameEvent(explained, from)
  const end = start === undefined ? undefined : sayEnd(sentences, start, term, bound.countsFirstDay)
  const line = sentences.bound[kind](event ?? '', sayLength(explained, bound), end)
  const delay = sayDelay(explained, bound)
  return [say(line, norms), ...(delay === undefined ? [] : [say(delay, norms)])]
}

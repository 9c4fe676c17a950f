import type { Id, IsoDate } from '@verzuimspec/vocabulary'
import { parseDay, printDay } from '../dates/days.js'
import { FIRST_SICK_DAY } from '../formula/authored/names.js'
import type { Pause, Planning } from '../planning/planning.js'
import type { Step } from '../planning/step.js'
import { writeDate } from '../words/write-date.js'
import { type ExplainedStep, type ExplainPart, type ExplanationLine, nameEvent, say } from './explanation.js'

/** What gave a last day counts from this event, which was on this day. */
interface Origin {
  readonly from: Id | undefined
  readonly start: IsoDate | undefined
}

function originOf({ eersteZiektedag }: Planning, { boundBy, bound, from, start }: Step): Origin {
  if (boundBy === 'bound') return { from: bound?.from, start: bound?.start }
  return boundBy === 'outer-term' ? { from: FIRST_SICK_DAY, start: eersteZiektedag } : { from, start }
}

function findMoment({ steps }: Planning, id: Id | undefined): Step | undefined {
  return steps.find(({ deadline, nature }) => deadline === id && nature === 'moment')
}

/** By how many days pauses moved a moment: in its own count, or in that of a moment it hangs on. */
function countMoved(planning: Planning, moment: Step | undefined): number {
  if (moment?.lastDay === undefined) return 0
  const hangsOn = findMoment(planning, originOf(planning, moment).from)
  return moment.daysNotCounted + countMoved(planning, hangsOn)
}

/** The end that was counted, days not counted left out, before days were added, rolled over or taken off. */
function movedEnd({ step, sentences }: ExplainedStep, lastDay: IsoDate): string {
  const takenOff = step.shortenedBy?.reduce((sum, { days }) => sum + days, 0) ?? 0
  return writeDate(sentences, printDay(parseDay(lastDay) - step.daysAdded - step.daysRolledOver + takenOff))
}

/** Whether the pauses in the way of a count are named even where none moves its end. */
function concernsPauses({ boundBy, counting, from }: Step): boolean {
  return boundBy !== 'bound' && (counting.length > 0 || from === FIRST_SICK_DAY)
}

/** The pauses that moved, or might have moved, what the last day counts from, and those in the count itself. */
function listPauses({ planning, step }: ExplainedStep, lastDay: IsoDate, startMoved: boolean): readonly Pause[] {
  const { start = planning.eersteZiektedag } = originOf(planning, step)
  const counted = step.daysNotCounted > 0 || concernsPauses(step)
  return planning.pauses.filter(({ from, to }) => {
    const before = from < start && (startMoved || step.daysNotCounted < 0)
    return before || (counted && to >= start && from < lastDay)
  })
}

function sayEffect(explained: ExplainedStep, lastDay: IsoDate): string {
  const { step, sentences } = explained
  const { daysNotCounted } = step
  if (daysNotCounted === 0) return sentences.notMoved
  const end = movedEnd(explained, lastDay)
  return daysNotCounted > 0 ? sentences.moved(daysNotCounted, end) : sentences.stays(-daysNotCounted, end)
}

/** The days that do not count: which there were, and what they moved. */
export const explainPauses: ExplainPart = (explained) => {
  const { planning, step, sentences } = explained
  const { lastDay, daysNotCounted, norms } = step
  if (lastDay === undefined) return []
  const moment = findMoment(planning, originOf(planning, step).from)
  const moved = countMoved(planning, moment)
  const pauses = listPauses(explained, lastDay, moved !== 0)
  if (pauses.length === 0) return []
  const lines: ExplanationLine[] = pauses.map(({ ground, days, from, to }) =>
    say(sentences.pause[ground](days, writeDate(sentences, from), writeDate(sentences, to))),
  )
  if (moment !== undefined && moved !== 0)
    lines.push(say(sentences.startMoved(nameEvent(explained, moment.deadline), moved), moment.norms))
  if (daysNotCounted !== 0 || moved === 0) lines.push(say(sayEffect(explained, lastDay), norms))
  return lines
}

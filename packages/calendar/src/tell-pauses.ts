import type { Id, IsoDate } from '@verzuimspec/vocabulary'
import { parseDay, printDay } from './days.js'
import type { Pause, Planning } from './planning.js'
import { FIRST_SICK_DAY } from './slots.js'
import type { Step } from './step.js'
import { type ExplanationLine, nameEvent, type Part, say, type Telling } from './telling.js'
import { writeDate } from './words/phrase.js'

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
function movedEnd({ step, words }: Telling, lastDay: IsoDate): string {
  const takenOff = step.shortenedBy?.reduce((sum, { days }) => sum + days, 0) ?? 0
  return writeDate(words, printDay(parseDay(lastDay) - step.daysAdded - step.daysRolledOver + takenOff))
}

/** Whether the pauses in the way of a count are told even where none moves its end. */
function concernsPauses({ boundBy, counting, from }: Step): boolean {
  return boundBy !== 'bound' && (counting.length > 0 || from === FIRST_SICK_DAY)
}

/** The pauses that moved, or might have moved, what the last day counts from, and those in the count itself. */
function listPauses({ planning, step }: Telling, lastDay: IsoDate, startMoved: boolean): readonly Pause[] {
  const { start = planning.eersteZiektedag } = originOf(planning, step)
  const counted = step.daysNotCounted > 0 || concernsPauses(step)
  return planning.pauses.filter(({ from, to }) => {
    const before = from < start && (startMoved || step.daysNotCounted < 0)
    return before || (counted && to >= start && from < lastDay)
  })
}

function sayEffect(telling: Telling, lastDay: IsoDate): string {
  const { step, words } = telling
  const { daysNotCounted } = step
  if (daysNotCounted === 0) return words.notMoved
  const end = movedEnd(telling, lastDay)
  return daysNotCounted > 0 ? words.moved(daysNotCounted, end) : words.stays(-daysNotCounted, end)
}

/** The days that do not count: which there were, and what they moved. */
export const tellPauses: Part = (telling) => {
  const { planning, step, words } = telling
  const { lastDay, daysNotCounted, norms } = step
  if (lastDay === undefined) return []
  const moment = findMoment(planning, originOf(planning, step).from)
  const moved = countMoved(planning, moment)
  const pauses = listPauses(telling, lastDay, moved !== 0)
  if (pauses.length === 0) return []
  const lines: ExplanationLine[] = pauses.map(({ ground, days, from, to }) =>
    say(words.pause[ground](days, writeDate(words, from), writeDate(words, to))),
  )
  if (moment !== undefined && moved !== 0)
    lines.push(say(words.startMoved(nameEvent(telling, moment.deadline), moved), moment.norms))
  if (daysNotCounted !== 0 || moved === 0) lines.push(say(sayEffect(telling, lastDay), norms))
  return lines
}

import { type Planning, parseDay, type Step } from '@verzuimspec/calendar'
import { type Language, type NormBase, showHidden } from '@verzuimspec/vocabulary'
import { words } from './words/words.js'

/** What a timeline shows of one step: its day and its texts in one language, hidden characters shown. */
export interface Mark {
  readonly step: Step
  /** The last day, or the day it was done; absent while there is none. */
  readonly day?: number
  readonly label: string
  readonly who: string
  /** Status, standing and what is uncertain, as sentences. */
  readonly remarks: readonly string[]
  /** What comes of not doing it in time. */
  readonly lateness?: string
}

function listRemarks(base: NormBase, step: Step, language: Language): readonly string[] {
  const sentences = words[language]
  const awaited = step.lastDay === undefined && step.start === undefined
  const event = base.events[step.from]?.label[language] ?? base.deadlines[step.from]?.label[language] ?? step.from
  return [
    ...(step.status === undefined ? [] : [sentences.status[step.status]]),
    ...(awaited ? [sentences.awaits(event)] : []),
    ...(step.standing === 'practice' ? [sentences.practice] : []),
    ...(step.verified ? [] : [sentences.unverified]),
  ]
}

function makeMark(base: NormBase, step: Step, language: Language): Mark {
  const day = step.doneOn ?? step.lastDay
  return Object.freeze({
    step,
    ...(day === undefined ? {} : { day: parseDay(day) }),
    label: showHidden(base.deadlines[step.deadline]?.label[language] ?? step.deadline),
    who: showHidden(base.roles[step.who]?.label[language] ?? step.who),
    remarks: Object.freeze(listRemarks(base, step, language).map(showHidden)),
    ...(step.lateness === undefined ? {} : { lateness: showHidden(step.lateness[language]) }),
  })
}

/** The steps of a planning with their texts: those with a day in the order of their days, then those without one. */
export function listMarks(base: NormBase, planning: Planning, language: Language): readonly Mark[] {
  const marks = planning.steps.map((step) => makeMark(base, step, language))
  return marks.toSorted((a, b) => (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER))
}

/** The week of an absence in which a day falls: the first seven days are week 1. */
export function weekOf(firstDay: number, day: number): number {
  return Math.floor((day - firstDay) / 7) + 1
}

/** The weekday of a day number, Monday as 0. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

import type { Id, IsoDate, IsoOffset, NormBase } from '@verzuimspec/vocabulary'
import { parseDay, printDay } from './days.js'
import { addDuration } from './durations.js'
import { CalendarError } from './errors.js'
import type { Planning } from './planning.js'
import { tellAbsence } from './tell-absence.js'
import { tellBound } from './tell-bound.js'
import { tellPauses } from './tell-pauses.js'
import { type ExplanationLine, NO_NORMS, type Part, say, type Telling } from './telling.js'
import { languages, writeDate, writeDuration } from './words/phrase.js'
import type { Language, Words } from './words/words.js'

/** How a step got its last day, in words. */
export interface StepExplanation {
  readonly deadline: Id
  readonly title: string
  readonly lines: readonly ExplanationLine[]
  readonly norms: readonly Id[]
  readonly verified: boolean
}

const tellDuty: Part = ({ base, step, words, language }) => {
  const who = base.roles[step.who]?.label[language] ?? step.who
  const towards = step.towards === undefined ? undefined : (base.roles[step.towards]?.label[language] ?? step.towards)
  const statute = step.standing === 'statute'
  return [say(words.duty(towards === undefined ? { who, statute } : { who, towards, statute }), step.norms)]
}

function endByCalendar(words: Words, start: IsoDate, length: IsoOffset): string {
  return writeDate(words, printDay(addDuration(parseDay(start), length)))
}

function sayLength({ step, words }: Telling, start: IsoDate): string {
  const length = writeDuration(words, step.term)
  if (step.term.startsWith('-')) return words.termBack(length, endByCalendar(words, start, step.term))
  if (!step.countsFirstDay) return words.term(length, endByCalendar(words, start, step.term))
  return words.termWithFirstDay(length, writeDate(words, printDay(addDuration(parseDay(start), step.term) - 1)))
}

const tellTerm: Part = (telling) => {
  const { base, step, words, language } = telling
  const event = base.events[step.from]?.label[language] ?? step.from
  if (step.start === undefined) return [say(words.startUnknown(event), step.norms)]
  return [
    say(words.start(event, writeDate(words, step.start)), step.norms),
    say(sayLength(telling, step.start), step.norms),
    ...(step.opens === undefined ? [] : [say(words.opens(writeDate(words, step.opens)), step.opening?.norms)]),
  ]
}

const tellOuterTerm: Part = ({ planning, step, words }) => {
  if (step.outerTerm === undefined) return []
  const end = endByCalendar(words, planning.eersteZiektedag, step.outerTerm)
  const governs = step.boundBy === 'outer-term' ? words.outerGoverns : words.termGoverns
  return [say(words.outerTerm(writeDuration(words, step.outerTerm), end), step.norms), say(governs)]
}

const tellLastDay: Part = ({ base, step, words, language }) => {
  if (step.lastDay === undefined) return [say(words.noLastDay, step.norms)]
  const day = writeDate(words, step.lastDay)
  const { shortenedBy = [] } = step
  const remark = base.deadlines[step.deadline]?.remark
  return [
    ...(step.daysAdded === 0 ? [] : [say(words.added(step.daysAdded), step.norms)]),
    ...(step.daysRolledOver === 0 ? [] : [say(words.rolledOver(step.daysRolledOver))]),
    ...shortenedBy.map(({ deadline, days }) =>
      say(words.delayTakenOff(base.deadlines[deadline]?.label[language] ?? deadline, days), step.norms),
    ),
    say(step.nature === 'moment' ? words.moment(day) : words.lastDay(day), step.norms),
    ...(remark === undefined ? [] : [say(remark[language], step.norms)]),
  ]
}

const tellReadings: Part = ({ base, planning, step, words, language }) =>
  step.divergences.flatMap((id) => {
    const divergence = base.divergences[id]
    if (divergence === undefined) return []
    const profile = planning.profile === undefined ? undefined : base.profiles[planning.profile]
    const chosen = profile?.choices[id]
    const position = divergence.positions.find((candidate) => candidate.id === (chosen ?? divergence.default))
    const label = position?.label[language] ?? divergence.default
    const topic = divergence.label[language]
    const named = profile === undefined || chosen === undefined ? undefined : profile.label[language]
    const text = named === undefined ? words.reading(topic, label) : words.profileReading(topic, label, named)
    return [say(text, position?.norms ?? NO_NORMS)]
  })

const tellStatus: Part = ({ planning, step, words }) => {
  const { status, doneOn, daysLate } = step
  const late = daysLate === undefined ? [] : [say(words.daysLate(daysLate))]
  if (doneOn !== undefined && (status === undefined || status === 'done')) {
    return [say(words.doneOn(writeDate(words, doneOn))), ...late]
  }
  if (planning.today === undefined || status === undefined || status === 'done') return late
  return [say(words.status[status](writeDate(words, planning.today))), ...late]
}

const tellConsequence: Part = ({ base, step, words, language }) => {
  const { deadline, deviation, lateness } = step
  const allowed = base.deadlines[deadline]?.deviation?.norms
  return [
    ...(deviation === undefined ? [] : [say(words.deviation(deviation), allowed)]),
    ...(lateness === undefined ? [] : [say(words.lateness(lateness[language]))]),
    ...(step.verified ? [] : [say(words.unverified)]),
  ]
}

/** The parts of a derivation, in the order they are told. */
const PARTS: readonly Part[] = [
  tellDuty,
  tellAbsence,
  tellTerm,
  tellOuterTerm,
  tellBound,
  tellPauses,
  tellLastDay,
  tellReadings,
  tellStatus,
  tellConsequence,
]

/**
 * How one step of a planning got its last day: first day, joining, start, length, days not counted, rolling over,
 * readings and standing, each as one sentence with the norms it rests on. `base` must be the one planned with.
 *
 * @throws CalendarError `step-missing` when the planning has no step for the deadline.
 * @example
 * explainStep(base, planCase(base, { spells: [{ from: '2022-01-03' }] }), 'ziekmelding-uwv', 'en').lines[1].text // => 'The first day of sickness is Monday 3 January 2022; that is day 0.'
 */
export function explainStep(base: NormBase, planning: Planning, deadline: Id, language: Language): StepExplanation {
  const step = planning.steps.find((candidate) => candidate.deadline === deadline)
  if (step === undefined) {
    const known = planning.steps.map((candidate) => `\`${candidate.deadline}\``).join(', ')
    throw new CalendarError('step-missing', '', `the planning has no step \`${deadline}\`; expected one of ${known}`)
  }
  const telling: Telling = { base, planning, step, words: languages[language], language }
  return Object.freeze({
    deadline,
    title: base.deadlines[deadline]?.label[language] ?? deadline,
    lines: Object.freeze(PARTS.flatMap((part) => part(telling))),
    norms: step.norms,
    verified: step.verified,
  })
}

import type { Id, IsoDate, IsoOffset, NormBase } from '@verzuimspec/model'
import { parseDay, printDay } from './days.js'
import { addDuration } from './durations.js'
import { CalendarError } from './errors.js'
import type { Planning } from './planning.js'
import { FIRST_SICK_DAY, JOINING_TERM } from './slots.js'
import type { Step } from './step.js'
import { languages, writeDate, writeDuration } from './words/phrase.js'
import type { Language, Words } from './words/words.js'

/** One sentence of a derivation, and the norms it rests on. */
export interface ExplanationLine {
  readonly text: string
  readonly norms: readonly Id[]
}

/** How a step got its last day, in words. */
export interface StepExplanation {
  readonly deadline: Id
  readonly title: string
  readonly lines: readonly ExplanationLine[]
  readonly norms: readonly Id[]
  readonly verified: boolean
}

/** What every part of a derivation looks at. */
interface Telling {
  readonly base: NormBase
  readonly planning: Planning
  readonly step: Step
  readonly words: Words
  readonly language: Language
}

type Part = (telling: Telling) => readonly ExplanationLine[]

const NO_NORMS: readonly Id[] = []

function say(text: string, norms: readonly Id[] = NO_NORMS): ExplanationLine {
  return Object.freeze({ text, norms })
}

const tellDuty: Part = ({ base, step, words, language }) => {
  const who = base.roles[step.who]?.label[language] ?? step.who
  const towards = step.towards === undefined ? undefined : (base.roles[step.towards]?.label[language] ?? step.towards)
  const statute = step.standing === 'statute'
  return [say(words.duty(towards === undefined ? { who, statute } : { who, towards, statute }), step.norms)]
}

/** The length of an interruption that ends an absence, in days, and the norms that say so. */
function findJoining(base: NormBase): { readonly days: number; readonly norms: readonly Id[] } {
  const version = base.deadlines[JOINING_TERM]?.versions.at(-1)
  if (version === undefined) return { days: 1, norms: NO_NORMS }
  const first = version.countsFirstDay === true ? 0 : 1
  return { days: addDuration(0, version.lastDay) + first, norms: version.norms }
}

const tellFirstDay: Part = ({ base, planning, words }) => {
  const { eersteZiektedag, spells } = planning
  const first = say(words.firstDay(writeDate(words, eersteZiektedag)), base.events[FIRST_SICK_DAY]?.norms)
  if (spells.length === 1) return [first]
  const { days, norms } = findJoining(base)
  return [first, say(words.joined(spells.length, days), norms)]
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

const tellBound: Part = ({ base, step, words, language }) => {
  const { bound } = step
  if (bound === undefined) return []
  const { from, date, term, delayOf, kind, norms } = bound
  const event = from === undefined ? date && writeDate(words, date) : (base.events[from]?.label[language] ?? from)
  const length = term === 'P0D' ? undefined : term
  const line = words.bound[kind](event ?? '', length === undefined ? undefined : writeDuration(words, length))
  const late = delayOf === undefined ? undefined : (base.deadlines[delayOf]?.label[language] ?? delayOf)
  return [say(line, norms), ...(late === undefined ? [] : [say(words.delayAdded(late), norms)])]
}

/** The end of the bound that decided, days not counted left out and before rolling over. */
function movedEnd({ step, words }: Telling, lastDay: IsoDate): string {
  return writeDate(words, printDay(parseDay(lastDay) - step.daysRolledOver))
}

function sayEffect(telling: Telling, lastDay: IsoDate): string {
  const { step, words } = telling
  const { daysNotCounted } = step
  if (daysNotCounted === 0) return words.notMoved
  const end = movedEnd(telling, lastDay)
  return daysNotCounted > 0 ? words.moved(daysNotCounted, end) : words.stays(-daysNotCounted, end)
}

const tellPauses: Part = (telling) => {
  const { planning, step, words } = telling
  const { lastDay } = step
  const moved = step.boundBy !== 'bound' && (step.counting.length > 0 || step.from === FIRST_SICK_DAY)
  if (lastDay === undefined || !(moved || step.daysNotCounted !== 0)) return []
  const before = planning.pauses.filter((pause) => pause.from < lastDay || step.daysNotCounted < 0)
  if (before.length === 0) return []
  const lines = before.map(({ ground, days, from, to }) =>
    say(words.pause[ground](days, writeDate(words, from), writeDate(words, to))),
  )
  return [...lines, say(sayEffect(telling, lastDay), step.norms)]
}

const tellLastDay: Part = ({ base, step, words, language }) => {
  if (step.lastDay === undefined) return [say(words.noLastDay, step.norms)]
  const day = writeDate(words, step.lastDay)
  const remark = base.deadlines[step.deadline]?.remark
  return [
    ...(step.daysAdded === 0 ? [] : [say(words.added(step.daysAdded), step.norms)]),
    ...(step.daysRolledOver === 0 ? [] : [say(words.rolledOver(step.daysRolledOver))]),
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
  tellFirstDay,
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

import type { Id, IsoDate, IsoDuration, NormBase } from '@verzuimspec/model'
import { FIRST_SICK_DAY } from './compiled-term.js'
import { parseDay, printDay } from './days.js'
import { addDuration } from './durations.js'
import { CalendarError } from './errors.js'
import type { Planning } from './planning.js'
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

const tellFirstDay: Part = ({ base, planning, words }) => {
  const { eersteZiektedag, spells } = planning
  const norms = base.events[FIRST_SICK_DAY]?.norms
  const first = say(words.firstDay(writeDate(words, eersteZiektedag)), norms)
  return spells.length === 1 ? [first] : [first, say(words.joined(spells.length), norms)]
}

function endByCalendar(words: Words, start: IsoDate, length: IsoDuration): string {
  return writeDate(words, printDay(addDuration(parseDay(start), length)))
}

const tellTerm: Part = ({ base, step, words, language }) => {
  const event = base.events[step.from]?.label[language] ?? step.from
  if (step.start === undefined) return [say(words.startUnknown(event), step.norms)]
  const length = writeDuration(words, step.term)
  return [
    say(words.start(event, writeDate(words, step.start)), step.norms),
    say(words.term(length, endByCalendar(words, step.start, step.term)), step.norms),
  ]
}

const tellOuterTerm: Part = ({ planning, step, words }) => {
  if (step.outerTerm === undefined) return []
  const end = endByCalendar(words, planning.eersteZiektedag, step.outerTerm)
  const governs = step.boundBy === 'outer-term' ? words.outerGoverns : words.termGoverns
  return [say(words.outerTerm(writeDuration(words, step.outerTerm), end), step.norms), say(governs)]
}

/** The end of the bound that decided, days not counted left out and before rolling over. */
function movedEnd({ step, words }: Telling, lastDay: IsoDate): string {
  return writeDate(words, printDay(parseDay(lastDay) - step.daysRolledOver))
}

const tellPauses: Part = (telling) => {
  const { planning, step, words } = telling
  const { lastDay } = step
  if (lastDay === undefined) return []
  const before = planning.pauses.filter((pause) => pause.from < lastDay)
  if (before.length === 0) return []
  const lines = before.map(({ ground, days, from, to }) =>
    say(words.pause[ground](days, writeDate(words, from), writeDate(words, to))),
  )
  const effect =
    step.daysNotCounted === 0 ? words.notMoved : words.moved(step.daysNotCounted, movedEnd(telling, lastDay))
  return [...lines, say(effect, step.norms)]
}

const tellLastDay: Part = ({ step, words }) => {
  if (step.lastDay === undefined) return [say(words.noLastDay, step.norms)]
  const last = say(words.lastDay(writeDate(words, step.lastDay)), step.norms)
  return step.daysRolledOver === 0 ? [last] : [say(words.rolledOver(step.daysRolledOver)), last]
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
  const lateness = base.deadlines[step.deadline]?.lateness
  return [
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

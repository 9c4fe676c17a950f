import type { Id, Language, NormBase } from '@verzuimspec/vocabulary'
import { CalendarError } from '../errors.js'
import type { Planning } from '../planning/planning.js'
import { words } from '../words/words.js'
import { explainAbsence } from './explain-absence.js'
import { explainBound } from './explain-bound.js'
import { explainLastDay } from './explain-last-day.js'
import { explainPauses } from './explain-pauses.js'
import { explainReadings } from './explain-readings.js'
import { explainConsequence, explainStatus } from './explain-status.js'
import { explainDuty, explainOuterTerm, explainTerm } from './explain-term.js'
import type { ExplainedStep, ExplainPart, ExplanationLine } from './explanation.js'

/** How a step got its last day, in words. */
export interface StepExplanation {
  readonly deadline: Id
  readonly title: string
  readonly lines: readonly ExplanationLine[]
  readonly norms: readonly Id[]
  readonly verified: boolean
}

/** The parts of a derivation, in their order. */
const PARTS: readonly ExplainPart[] = [
  explainDuty,
  explainAbsence,
  explainTerm,
  explainOuterTerm,
  explainBound,
  explainPauses,
  explainLastDay,
  explainReadings,
  explainStatus,
  explainConsequence,
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
  const explained: ExplainedStep = { base, planning, step, sentences: words[language], language }
  return Object.freeze({
    deadline,
    title: base.deadlines[deadline]?.label[language] ?? deadline,
    lines: Object.freeze(PARTS.flatMap((part) => part(explained))),
    norms: step.norms,
    verified: step.verified,
  })
}

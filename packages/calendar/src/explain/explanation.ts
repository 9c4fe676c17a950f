import type { Id, IsoDate, IsoOffset, Language, NormBase } from '@verzuimspec/vocabulary'
import { addDuration } from '../dates/add-duration.js'
import { parseDay, printDay } from '../dates/days.js'
import type { Planning } from '../planning/planning.js'
import type { Step } from '../planning/step.js'
import type { Sentences } from '../words/sentences.js'
import { writeDate } from '../words/write-date.js'

/** One sentence of a derivation, and the norms it rests on. */
export interface ExplanationLine {
  readonly text: string
  readonly norms: readonly Id[]
}

/** A step that is explained: what every part of its derivation looks at. */
export interface ExplainedStep {
  readonly base: NormBase
  readonly planning: Planning
  readonly step: Step
  readonly sentences: Sentences
  readonly language: Language
}

/** Writes one part of a derivation: no line where it has nothing to say. */
export type ExplainPart = (explained: ExplainedStep) => readonly ExplanationLine[]

const NO_NORMS: readonly Id[] = []

/** One line. */
export function say(text: string, norms: readonly Id[] = NO_NORMS): ExplanationLine {
  return Object.freeze({ text, norms })
}

/** The name of an event, or of a deadline whose day serves as one. */
export function nameEvent({ base, language }: ExplainedStep, id: Id): string {
  return (base.events[id] ?? base.deadlines[id])?.label[language] ?? id
}

/** The end of a length by the calendar, in words. */
export function sayEnd(sentences: Sentences, start: IsoDate, length: IsoOffset, countsFirstDay = false): string {
  return writeDate(sentences, printDay(addDuration(parseDay(start), length) - (countsFirstDay ? 1 : 0)))
}

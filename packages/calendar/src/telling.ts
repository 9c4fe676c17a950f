import type { Id, NormBase } from '@verzuimspec/vocabulary'
import type { Planning } from './planning.js'
import type { Step } from './step.js'
import type { Language, Words } from './words/words.js'

/** One sentence of a derivation, and the norms it rests on. */
export interface ExplanationLine {
  readonly text: string
  readonly norms: readonly Id[]
}

/** What every part of a derivation looks at. */
export interface Telling {
  readonly base: NormBase
  readonly planning: Planning
  readonly step: Step
  readonly words: Words
  readonly language: Language
}

/** A part of a derivation, which comes to no sentence where it has nothing to tell. */
export type Part = (telling: Telling) => readonly ExplanationLine[]

export const NO_NORMS: readonly Id[] = []

export function say(text: string, norms: readonly Id[] = NO_NORMS): ExplanationLine {
  return Object.freeze({ text, norms })
}

/** The name of an event, or of a deadline whose day serves as one. */
export function nameEvent({ base, language }: Telling, id: Id): string {
  return (base.events[id] ?? base.deadlines[id])?.label[language] ?? id
}

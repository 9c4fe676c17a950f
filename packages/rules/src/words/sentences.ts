import type { Effect } from '@verzuimspec/vocabulary'
import type { Verdict } from '../decide/decision.js'
import type { Outcome } from '../explain/explanation.js'

/** What the words of a question are made from: labels in the language of the words. */
export interface Question {
  readonly actor: string
  readonly action: string
  readonly data: string
  readonly recipient: string | undefined
  readonly purpose: string | undefined
}

/** Everything `renderExplanation` says in one language. */
export interface Sentences {
  question(question: Question): string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly effects: Readonly<Record<Effect, string>>
  readonly answer: string
  readonly known: string
  readonly missing: string
  readonly duties: string
  readonly norms: string
  readonly rules: string
  /** Said when no rule speaks about the cell. */
  readonly noRules: string
  readonly divergences: string
  readonly chosen: string
  readonly default: string
  readonly yes: string
  readonly no: string
  /** Said before the articles in force on the date asked about. */
  readonly today: string
  /** Said of a norm whose source appeared after that date. */
  readonly later: string
  readonly unverified: string
  readonly purpose: string
  readonly noAdvice: string
}

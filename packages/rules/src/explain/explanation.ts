import type { ArticleRef, Effect, Id, Text } from '@verzuimspec/vocabulary'
import type { Decision } from '../decide/decision.js'

/** An identifier with its label in both languages. */
export interface Labelled {
  readonly id: Id
  readonly label: Text
}

/** A norm as a decision cites it. */
export interface CitedNorm {
  readonly id: Id
  readonly statement: Text
  readonly source: Labelled
  readonly locator: string
  /** The articles that carry it on the date asked about: the cited ones while they stand, else those in their place. */
  readonly today: readonly ArticleRef[]
  /** Present when its source appeared after the date asked about: a later reading of what then held. */
  readonly later?: true
  /** False for a norm taken from memory or reasoned by ourselves. */
  readonly verified: boolean
}

/**
 * How a rule fared.
 *
 * - `held`: it counts and its condition holds.
 * - `condition-false`, `condition-unknown`: it counts, but what is known says its condition does not hold, or does not say.
 * - `purpose-differs`: a permit for another purpose than the one given.
 * - `position-not-chosen`: it belongs to a position of a divergence that was not chosen.
 */
export type Outcome = 'held' | 'condition-false' | 'condition-unknown' | 'purpose-differs' | 'position-not-chosen'

/** A rule that speaks about the cell, and how it fared. */
export interface ConsideredRule {
  readonly id: Id
  readonly effect: Effect
  readonly outcome: Outcome
  readonly purpose?: Labelled
  /** The unknown facts that can still tip its condition; empty unless the outcome is `condition-unknown`. */
  readonly missing: readonly Labelled[]
  /** The position it belongs to, as `divergence/position`. */
  readonly position?: string
  readonly duties: readonly Labelled[]
  readonly norms: readonly CitedNorm[]
}

/** One position of a divergence, with the norms that take it. */
export interface ExplainedPosition extends Labelled {
  readonly chosen: boolean
  readonly default: boolean
  readonly norms: readonly CitedNorm[]
}

/** A point on which the sources diverge, with every position. */
export interface ExplainedDivergence extends Labelled {
  readonly positions: readonly ExplainedPosition[]
}

/** The request with the labels of what it names. */
export interface ExplainedRequest {
  readonly actor: Labelled
  readonly action: Labelled
  readonly data: Labelled
  readonly recipient?: Labelled
  readonly purpose?: Labelled
}

/** A fact that was known. */
export interface KnownFact extends Labelled {
  readonly value: boolean
}

/** A decision with everything that led to it. Frozen plain data, complete without the norm base. */
export interface Explanation {
  readonly request: ExplainedRequest
  readonly facts: readonly KnownFact[]
  readonly decision: Decision
  readonly duties: readonly Labelled[]
  readonly missing: readonly Labelled[]
  /** The norms of the decision, in its order. */
  readonly norms: readonly CitedNorm[]
  /** Every rule that speaks about the cell, by id. */
  readonly rules: readonly ConsideredRule[]
  readonly divergences: readonly ExplainedDivergence[]
}

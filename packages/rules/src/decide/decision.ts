import type { Id } from '@verzuimspec/vocabulary'

/** `permit` and `deny` hold whatever the facts still unknown turn out to be; `depends` says they can tip it. */
export type Verdict = 'permit' | 'deny' | 'depends'

/** A verdict with what follows from it and what it rests on. Frozen; every list is without repeats. */
export interface Decision {
  readonly verdict: Verdict
  /** What a permit obliges to: the duties of the permits that hold. Empty with any other verdict. */
  readonly duties: readonly Id[]
  /** The unknown facts that can still change the verdict: empty exactly when the verdict is not `depends`. */
  readonly missing: readonly Id[]
  /** The divergences between sources that touch this cell, whichever position is chosen. */
  readonly divergences: readonly Id[]
  /**
   * The norms the verdict rests on, in the order of the rules; never empty as long as elements have norms.
   *
   * - `permit`: the norms of the permits that hold.
   * - `deny`: those of the prohibitions that hold; else those of the permits that are not met; else, when no permit
   *   speaks about the cell, the norms of the element followed by those of the role.
   * - `depends`: those of the undecided rules that hang on a missing fact.
   */
  readonly norms: readonly Id[]
}

import type { Id } from '@verzuimspec/vocabulary'

/** One question: may `actor` perform `action` on the element `data`? */
export interface DecisionRequest {
  /** The role that acts. */
  readonly actor: Id
  readonly action: Id
  /** The element it acts on. */
  readonly data: Id
  /** The role that receives the datum: required with `verstrekken`, refused with every other action. */
  readonly recipient?: Id | undefined
  /** What the datum is needed for; without it a permit for any purpose counts. */
  readonly purpose?: Id | undefined
}

/** What is known of the case: `true` or `false` by fact; a fact that is absent or `undefined` is unknown. */
export type Facts = Readonly<Record<Id, boolean | undefined>>

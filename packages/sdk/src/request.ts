import type { ActionId, ElementId, FactId, PurposeId, RolId } from './generated/vocabulary.js'

/** One question: may `actor` perform `action` on `data`? */
export interface DecisionRequest {
  /** The role that acts. */
  readonly actor: RolId
  readonly action: ActionId
  /** The element it acts on. */
  readonly data: ElementId
  /** The role that receives the datum: required with `verstrekken`, refused with every other action. */
  readonly recipient?: RolId | undefined
  /** What the datum is needed for; without it a permit for any purpose counts. */
  readonly purpose?: PurposeId | undefined
}

/** What is known of the case; a fact that is absent or `undefined` is unknown. */
export type Facts = { readonly [fact in FactId]?: boolean | undefined }

import type { Id } from '@verzuimspec/vocabulary'
import type { Difference } from './compare-decisions.js'

/** One cell that is decided differently, under one profile; `null` is the default position on every divergence. */
export interface CellChange extends Difference {
  readonly profile: Id | null
  readonly actor: Id
  readonly action: Id
  readonly recipient?: Id
  readonly data: Id
}

/** Cells that changed in the same way, put together: each actor, action or recipient, and element in it changed so. */
export interface DecisionChange extends Difference {
  readonly profiles: readonly (Id | null)[]
  readonly actor: Id
  readonly actions: readonly Id[]
  /** The roles it is disclosed to; empty when the actions have no recipient. */
  readonly recipients: readonly Id[]
  readonly elements: readonly Id[]
}

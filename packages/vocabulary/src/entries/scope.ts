import type { Id } from '../generated/entries.js'

/** What of a norm base one system has to do with. Identifiers in the order of the norm base. */
export interface Scope {
  /** The records it keeps. */
  readonly entities: readonly Id[]
  /** The roles that log in to it. */
  readonly roles: readonly Id[]
  /** The terms it plans. */
  readonly deadlines: readonly Id[]
  /** The terms of keeping that hold for its records. */
  readonly retention: readonly Id[]
}

/** A scope as its owner writes it: what is left out follows from the rest, and from nothing at all everything. */
export type ScopeChoice = Partial<Scope>

import type { Id, IsoDate, Text, Validity } from './basics.js'
import type { ArticleRef } from './source.js'

/** An article as a norm cites it, and what stands in its place today (empty when it still stands itself). */
export interface Basis {
  readonly then: ArticleRef
  readonly now: readonly ArticleRef[]
  /** The last day of the cited law; absent while it lasts. */
  readonly until?: IsoDate
  /** False when the concordance row behind `now` was taken from memory. */
  readonly verified: boolean
}

/** What a norm does. */
export type Modality =
  | 'permission'
  | 'prohibition'
  | 'duty'
  | 'condition'
  | 'term'
  | 'security'
  | 'definition'
  | 'procedure'

/** How a norm is enforced. */
export type Enforcement = 'rule' | 'deadline' | 'retention' | 'security' | 'declared'

/** One testable statement of one source. */
export interface Norm extends Validity {
  readonly id: Id
  readonly source: Id
  readonly locator: string
  /** Its place in its chapter, from 1, in the order of the source; absent in a norm base printed before it was kept. */
  readonly order?: number
  readonly modality: Modality
  readonly who: readonly Id[]
  readonly towards: readonly Id[]
  readonly elements: readonly Id[]
  readonly statement: Text
  readonly condition?: Text
  readonly basis: readonly Basis[]
  readonly enforcedBy: Enforcement
  /** Why nothing but a declaration can enforce it; present exactly when `enforcedBy` is `declared`. */
  readonly declaredBecause?: Text
  /** False for a fact taken from memory or reasoned by ourselves; shown wherever the norm is shown. */
  readonly verified: boolean
}

import type { Id, IsoDate, Text, Validity } from './basics.js'

/** What kind of authority a source has. */
export type Standing =
  | 'statute'
  | 'regulation'
  | 'policy-rule'
  | 'regulator-letter'
  | 'regulator-study'
  | 'professional-standard'
  | 'sector-code'
  | 'court'

/** A document or law that norms are taken from. */
export interface Source extends Validity {
  readonly id: Id
  readonly label: Text
  readonly issuer: string
  readonly standing: Standing
  readonly published?: IsoDate
  /** Sources that took this one's place. */
  readonly replacedBy: readonly Id[]
  readonly note?: Text
}

/** An article of a source: `wbp/16` is article 16 of source `wbp`; `zw/38-1` is article 38, paragraph 1. */
export type ArticleRef = string

/** One row of a concordance: an article of an old law and what stands in its place. */
export interface ConcordanceRow {
  readonly article: ArticleRef
  readonly subject: Text
  readonly now: readonly ArticleRef[]
  readonly verified: boolean
}

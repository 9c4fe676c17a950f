import type { Id, Text } from './basics.js'

/** What a term of a standard is to ours: the same, nearly so, one that covers ours and more, or a part of ours. */
export type Relation = 'exact' | 'close' | 'broader' | 'narrower'

/** The kinds of entry a standard may have a term for. */
export type CrosswalkKind = 'elements' | 'roles' | 'purposes' | 'categories' | 'entities' | 'norms'

/** A message of a standard in one version. */
export interface Message {
  readonly message: string
  readonly version: string
}

/** What one standard calls one thing of the norm base. */
export interface CrosswalkRow {
  /** The standard, then the row: `sivi/eerste-ziektedag`. */
  readonly id: Id
  readonly standard: Id
  readonly ours: { readonly kind: CrosswalkKind; readonly id: Id }
  readonly relation: Relation
  /** The part of the standard it stands in: a message part, a schema, a type. */
  readonly within?: string
  /** The tag or field as the standard writes it. */
  readonly name?: string
  /** The address of a term, with the version pinned. */
  readonly iri?: string
  /** The messages it was seen in. */
  readonly messages: readonly Message[]
  readonly note?: Text
  /** False when the standard itself was not at hand. */
  readonly verified: boolean
}

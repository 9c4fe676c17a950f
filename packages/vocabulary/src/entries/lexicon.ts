import type { Id, Text } from './basics.js'

/** A word that stands for other elements too. */
export interface SharedWord {
  readonly word: string
  /** How to tell which of them is meant. */
  readonly because: Text
}

/** Names that look like an element and are something else. */
export interface FalseFriend {
  readonly words: readonly string[]
  /** What they are instead. */
  readonly because: Text
}

/** The words that systems use for one element in the names of fields and columns. */
export interface LexiconEntry {
  /** The element the words stand for. */
  readonly id: Id
  readonly nl: readonly string[]
  readonly en: readonly string[]
  /** Short forms and codes, of whatever language. */
  readonly abbreviations: readonly string[]
  readonly shared: readonly SharedWord[]
  readonly falseFriends: readonly FalseFriend[]
}

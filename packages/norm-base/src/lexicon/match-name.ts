import type { ById, Id, LexiconEntry, Text } from '@verzuimspec/vocabulary'
import { type Fit, type FoundWord, findWords } from './find-words.js'
import { indexOf, type WordOrigin } from './lexicon-index.js'
import { splitName } from './split-name.js'

/** An element that a name may stand for, and the word that says so. */
export interface NameCandidate {
  readonly element: Id
  /** The word of the lexicon. */
  readonly word: string
  readonly origin: WordOrigin
  readonly fit: Fit
  /** How to tell it from the other elements the word stands for; absent when it stands for one. */
  readonly shared?: Text
}

/** An element that a name only seems to stand for. */
export interface NameLookalike {
  readonly element: Id
  /** The false friend as the lexicon has it. */
  readonly word: string
  /** What it is instead. */
  readonly because: Text
}

/** What the lexicon says of a name. */
export interface NameMatch {
  /** The best first: a whole name before a part of it, a long word before a short one. */
  readonly candidates: readonly NameCandidate[]
  readonly lookalikes: readonly NameLookalike[]
}

const ranks: Readonly<Record<Fit, number>> = { whole: 0, part: 1, compound: 2 }

function overlap(a: FoundWord, b: FoundWord): boolean {
  return a.first <= b.last && b.first <= a.last
}

// `vangnet code` says more than the `vangnet` inside it.
function isOutdone(word: FoundWord, words: readonly FoundWord[]): boolean {
  return words.some(
    (other) =>
      other.first <= word.first && word.last <= other.last && other.last - other.first > word.last - word.first,
  )
}

function compareWords(a: FoundWord, b: FoundWord): number {
  return ranks[a.fit] - ranks[b.fit] || b.word.length - a.word.length || (a.element < b.element ? -1 : 1)
}

function candidateOf({ element, word, origin = 'nl', fit }: FoundWord, entry: LexiconEntry | undefined): NameCandidate {
  const shared = entry?.shared.find((one) => one.word === word)?.because
  return { element, word, origin, fit, ...(shared === undefined ? {} : { shared }) }
}

function keepFirst<T extends { readonly element: Id }>(found: readonly T[]): readonly T[] {
  return found.filter(({ element }, at) => found.findIndex((other) => other.element === element) === at)
}

/**
 * The elements a field or column name may stand for, by the words of a lexicon: Dutch or English, abbreviated or not,
 * in camelCase, snake_case or any other way of joining words. A name that a false friend accounts for is no candidate
 * for that element. It is a hint for whoever knows the system, never a verdict.
 *
 * @example
 * matchName('hoofd_diagnoses', base.lexicon).candidates.map(({ element, fit }) => `${element} ${fit}`) // ['diagnose part']
 * matchName('diagnoseSysteem', base.lexicon).candidates // []
 */
export function matchName(name: string, lexicon: ById<LexiconEntry>): NameMatch {
  const found = [...findWords(splitName(name), indexOf(lexicon))].sort(compareWords)
  const friends = found.filter(({ falseFriend }) => falseFriend !== undefined)
  const isFalse = (word: FoundWord) =>
    friends.some((friend) => friend.element === word.element && overlap(friend, word))
  const words = found.filter((word) => word.falseFriend === undefined && !isFalse(word))
  return {
    candidates: keepFirst(words.filter((word) => !isOutdone(word, words))).map((word) =>
      candidateOf(word, lexicon[word.element]),
    ),
    lookalikes: keepFirst(friends).flatMap(({ element, word, falseFriend }) =>
      falseFriend ? [{ element, word, because: falseFriend.because }] : [],
    ),
  }
}

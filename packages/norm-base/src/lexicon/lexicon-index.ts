import type { ById, FalseFriend, Id, LexiconEntry } from '@verzuimspec/vocabulary'

/** Where a word of the lexicon comes from. */
export type WordOrigin = 'nl' | 'en' | 'abbreviation'

/** A word of the lexicon, or a name that only looks like one, and the element it is about. */
export interface IndexedWord {
  readonly element: Id
  readonly word: string
  /** A false friend when absent. */
  readonly origin?: WordOrigin
  readonly falseFriend?: FalseFriend
}

/** The words of a lexicon by their letters: a name may join or part them as it likes. */
export interface LexiconIndex {
  readonly byLetters: ReadonlyMap<string, readonly IndexedWord[]>
  /** Every beginning of those letters. */
  readonly beginnings: ReadonlySet<string>
  /** The letters long enough to be known inside a longer word, the longest first. */
  readonly long: readonly string[]
}

/** Shorter words turn up inside others by chance, such as `reden` in `tevreden`. */
const shortestInside = 6

function wordsOf({ id: element, nl, en, abbreviations, falseFriends }: LexiconEntry): readonly IndexedWord[] {
  const of = (origin: WordOrigin) => (word: string) => ({ element, word, origin })
  return [
    ...nl.map(of('nl')),
    ...en.map(of('en')),
    ...abbreviations.map(of('abbreviation')),
    ...falseFriends.flatMap((falseFriend) => falseFriend.words.map((word) => ({ element, word, falseFriend }))),
  ]
}

function buildIndex(lexicon: ById<LexiconEntry>): LexiconIndex {
  const byLetters = new Map<string, IndexedWord[]>()
  for (const word of Object.values(lexicon).flatMap(wordsOf)) {
    const letters = word.word.replaceAll(' ', '')
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), word])
  }
  const long = [...byLetters.keys()].filter((letters) => letters.length >= shortestInside)
  const beginnings = [...byLetters.keys()].flatMap((letters) =>
    Array.from(letters, (_, at) => letters.slice(0, at + 1)),
  )
  return { byLetters, beginnings: new Set(beginnings), long: long.sort((a, b) => b.length - a.length) }
}

const built = new WeakMap<ById<LexiconEntry>, LexiconIndex>()

/** The index of a lexicon, built once for each lexicon. */
export function indexOf(lexicon: ById<LexiconEntry>): LexiconIndex {
  const index = built.get(lexicon) ?? buildIndex(lexicon)
  built.set(lexicon, index)
  return index
}

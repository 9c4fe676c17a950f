import type { IndexedWord, LexiconIndex } from './lexicon-index.js'

/** How a word lies in a name: it is the name, a part of it, or the beginning or end of a longer word in it. */
export type Fit = 'whole' | 'part' | 'compound'

/** A word of the lexicon found in a name, and which of the name's words it covers, the last one included. */
export interface FoundWord extends IndexedWord {
  readonly fit: Fit
  readonly first: number
  readonly last: number
}

// What a plural may stand for, in either language: `klachten`, `diagnoses`, `therapies`, `bijzonderheden`.
function singularsOf(letters: string): readonly string[] {
  const endings = [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['en', ''],
    ['n', ''],
    ['heden', 'heid'],
  ] as const
  const found = endings.filter(([ending]) => letters.length > ending.length + 3 && letters.endsWith(ending))
  return [letters, ...found.map(([ending, instead]) => letters.slice(0, -ending.length) + instead)]
}

// Any word of a run may be a plural: `klachten_afhandeling`, `type_diagnoses`.
function extend(begun: readonly string[], word: string): readonly string[] {
  return begun.flatMap((letters) => singularsOf(word).map((form) => letters + form))
}

// From one word on, as long as what was read may still become a word of the lexicon.
function findRunsFrom(first: number, words: readonly string[], { byLetters, beginnings }: LexiconIndex) {
  const found: FoundWord[] = []
  let begun: readonly string[] = ['']
  for (let last = first; last < words.length && begun.length > 0; last++) {
    const read = extend(begun, words[last] ?? '')
    const fit = last - first + 1 === words.length ? 'whole' : 'part'
    const hits = read.flatMap((letters) => byLetters.get(letters) ?? [])
    found.push(...hits.map((word) => ({ ...word, fit, first, last }) as const))
    begun = read.filter((letters) => beginnings.has(letters))
  }
  return found
}

function findRuns(words: readonly string[], index: LexiconIndex): readonly FoundWord[] {
  return words.flatMap((_, first) => findRunsFrom(first, words, index))
}

function findInside(word: string, at: number, index: LexiconIndex): readonly FoundWord[] {
  const forms = singularsOf(word)
  const inside = index.long.find((letters) =>
    forms.some((form) => form !== letters && (form.startsWith(letters) || form.endsWith(letters))),
  )
  const known = inside === undefined ? [] : (index.byLetters.get(inside) ?? [])
  return known.map((found) => ({ ...found, fit: 'compound', first: at, last: at }))
}

/** Every word of the lexicon in the words of a name. A longer word is looked into only when it is none itself. */
export function findWords(words: readonly string[], index: LexiconIndex): readonly FoundWord[] {
  const runs = findRuns(words, index)
  const covered = (at: number) => runs.some(({ first, last }) => first <= at && at <= last)
  return [...runs, ...words.flatMap((word, at) => (covered(at) ? [] : findInside(word, at, index)))]
}

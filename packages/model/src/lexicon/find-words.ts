import type { IndexedWord, LexiconIndex } from './lexicon-index.js'

/** How a word lies in a name: it is the name, a part of it, or the beginning or end of a longer word in it. */
export type Fit = 'whole' | 'part' | 'compound'

/** A word of the lexicon found in a name, and which of the name's words it covers, the last one included. */
export interface FoundWord extends IndexedWord {
  readonly fit: Fit
  readonly first: number
  readonly last: number
}

/** No word of the lexicon is parted into more. */
const mostWords = 7

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
function lookUp(run: readonly string[], { byLetters }: LexiconIndex): readonly IndexedWord[] {
  const forms = run.reduce<readonly string[]>(
    (begun, word) => begun.flatMap((letters) => singularsOf(word).map((form) => letters + form)),
    [''],
  )
  return forms.flatMap((letters) => byLetters.get(letters) ?? [])
}

function findRuns(words: readonly string[], index: LexiconIndex): readonly FoundWord[] {
  return words.flatMap((_, first) =>
    words.slice(first, first + mostWords).flatMap((_, length) => {
      const last = first + length
      const fit = length + 1 === words.length ? 'whole' : 'part'
      return lookUp(words.slice(first, last + 1), index).map((word) => ({ ...word, fit, first, last }) as const)
    }),
  )
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

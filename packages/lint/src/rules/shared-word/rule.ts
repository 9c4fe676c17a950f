import type { Path } from '@verzuimspec/input'
import type { Id, LexiconEntry } from '@verzuimspec/vocabulary'
import type { LintRule } from '../lint-rule.js'

interface Stated {
  readonly element: Id
  readonly word: string
  readonly path: Path
}

function statedWords(entry: LexiconEntry): readonly Stated[] {
  const lists = ['nl', 'en', 'abbreviations'] as const
  return lists.flatMap((list) => entry[list].map((word, index) => ({ element: entry.id, word, path: [list, index] })))
}

// `reden verzuim` and `redenverzuim` are one word to whoever reads a column name.
function lettersOf(word: string): string {
  return word.replaceAll(' ', '')
}

/** A word of the lexicon that stands for two elements while one of them does not say how to tell them apart. */
export const sharedWord: LintRule<'shared-word'> = {
  code: 'shared-word',
  check: ({ base, placeOf }) => {
    const all = Object.values(base.lexicon).flatMap(statedWords)
    return all.flatMap(({ element, word, path }) => {
      const other = all.find((one) => one.element !== element && lettersOf(one.word) === lettersOf(word))
      const explained = base.lexicon[element]?.shared.some((one) => lettersOf(one.word) === lettersOf(word))
      if (other === undefined || explained) return []
      return [
        { code: 'shared-word', at: placeOf('lexicon', element, path), subject: element, word, other: other.element },
      ]
    })
  },
}

import type { Id } from '@verzuimspec/vocabulary'

function nextRow(row: readonly number[], letter: string, word: string): readonly number[] {
  const next = [(row[0] ?? 0) + 1]
  for (let i = 0; i < word.length; i++) {
    const replaced = (row[i] ?? 0) + (word[i] === letter ? 0 : 1)
    next.push(Math.min(replaced, (row[i + 1] ?? 0) + 1, (next[i] ?? 0) + 1))
  }
  return next
}

/** The number of letters to add, drop or replace to get from one word to the other (Levenshtein 1966). */
export function editDistance(from: string, to: string): number {
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const letter of from) row = nextRow(row, letter, to)
  return row.at(-1) ?? 0
}

// An input longer than any identifier is no slip of the pen, and comparing it would cost time for nothing.
const longest = 200

/** The known identifier nearest to `id`, the first of several; `undefined` when none is known. */
export function nearestId(id: string, known: readonly Id[]): Id | undefined {
  const word = id.slice(0, longest)
  let nearest: { readonly id: Id; readonly distance: number } | undefined
  for (const candidate of known) {
    const distance = editDistance(word, candidate)
    if (nearest === undefined || distance < nearest.distance) nearest = { id: candidate, distance }
  }
  return nearest?.id
}

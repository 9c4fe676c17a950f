// An input longer than any identifier is no slip of the pen, and comparing it would cost time for nothing.
const longest = 200

function nextRow(row: readonly number[], letter: string, word: string): readonly number[] {
  const next = [(row[0] ?? 0) + 1]
  for (let i = 0; i < word.length; i++) {
    const replaced = (row[i] ?? 0) + (word[i] === letter ? 0 : 1)
    next.push(Math.min(replaced, (row[i + 1] ?? 0) + 1, (next[i] ?? 0) + 1))
  }
  return next
}

/** The number of letters to add, drop or replace to get from one word to the other (Levenshtein 1966). */
function countEdits(from: string, to: string): number {
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const letter of from) row = nextRow(row, letter, to)
  return row.at(-1) ?? 0
}

/**
 * The known word most like a given one, the first of several, for a message that helps; null when more than a third of
 * its letters, or more than two of a short word, would have to change.
 *
 * @example
 * findNearest('vangnet-ja-ne', ['vangnet-ja-nee', 'bsn']) // 'vangnet-ja-nee'
 * findNearest('telefoon', ['bsn']) // null
 */
export function findNearest(word: string, known: readonly string[]): string | null {
  if (word.length > longest) return null
  const most = Math.max(2, Math.floor(word.length / 3))
  let nearest: { readonly word: string; readonly edits: number } | null = null
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > most) continue
    const edits = countEdits(word, candidate)
    if (edits <= most && edits < (nearest?.edits ?? Infinity)) nearest = { word: candidate, edits }
  }
  return nearest?.word ?? null
}

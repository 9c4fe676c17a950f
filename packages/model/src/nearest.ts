import { closest, distance } from 'fastest-levenshtein'

/**
 * The known word most like a given one, for a message that helps; null when more than a third of its letters, or more
 * than two of a short word, would have to change.
 *
 * @example
 * nearestWord('vangnet-ja-ne', ['vangnet-ja-nee', 'bsn']) // 'vangnet-ja-nee'
 * nearestWord('telefoon', ['bsn']) // null
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const candidate = closest(word, known)
  return distance(word, candidate) <= Math.max(2, word.length / 3) ? candidate : null
}

/**
 * Items in parts of about the same size, none larger than `most`, in order.
 *
 * @example
 * splitEvenly(['a', 'b', 'c', 'd', 'e'], 4) // => [['a', 'b', 'c'], ['d', 'e']]
 */
export function splitEvenly<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(items.length / most)
  const size = Math.ceil(items.length / parts)
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size))
}

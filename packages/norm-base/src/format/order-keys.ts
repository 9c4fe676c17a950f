import type { Shape } from '../shape/shape.js'

/**
 * The keys of a map in the order of its schema; keys the schema does not name keep their places last. A map whose keys
 * are names keeps the order of its author.
 */
export function orderKeys(shape: Shape, keys: readonly string[]): readonly string[] {
  const order = Object.keys(shape.properties ?? {})
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return [...keys].sort((a, b) => rank(a) - rank(b))
}

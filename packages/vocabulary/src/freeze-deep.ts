/**
 * Freezes a value and everything in it; returns the value itself.
 *
 * @example
 * Object.isFrozen(freezeDeep({ a: [1] }).a) // true
 */
export function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freezeDeep(part)
  }
  return value
}

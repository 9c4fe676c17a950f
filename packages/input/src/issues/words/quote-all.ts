/**
 * Values in back-ticks, with commas between.
 *
 * @example
 * quoteAll(['nl', 'en']) // '`nl`, `en`'
 */
export function quoteAll(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}

import type { Id } from '@verzuimspec/vocabulary'

/**
 * The name of a property in JSON, as `camelName` of the model has it. Written out once more because the model reads
 * files and so cannot come along into a browser; a test holds the two equal.
 */
export function jsonName(id: Id): string {
  const [first = '', ...rest] = id.split('-')
  const joined = rest
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .reduce((name, word) => (/\d$/.test(name) && /^\d/.test(word) ? `${name}_${word}` : name + word), first)
  return /^\d/.test(joined) ? `_${joined}` : joined
}

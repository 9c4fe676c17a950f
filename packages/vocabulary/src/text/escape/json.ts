import { escapeUnits } from './typescript.js'

// JSON.stringify escapes the control characters of ASCII; these show no more than those do.
const unprintable = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029]/gu

/**
 * A value as a JSON file: indented, ending in a newline, with every character that does not show itself as an escape.
 *
 * @example
 * printJson(['\u202e']) // '[\n  "\\u202e"\n]\n'
 */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`.replace(unprintable, escapeUnits)
}

// Control characters, and what turns or hides the text after it: visible as an escape, harmless in a comment or a diff.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function escapeCharacter(character: string): string {
  return character.split('').map(escapeUnit).join('')
}

/** Text with every character that does not show itself written as an escape: a right-to-left mark as `\u200f`. */
export function escapeUnprintable(text: string): string {
  return text.replace(unprintable, escapeCharacter)
}

/**
 * Text as a string of TypeScript.
 *
 * @example
 * quoteText("foto's") // '\'foto\\\'s\''
 */
export function quoteText(text: string): string {
  return `'${escapeUnprintable(text.replaceAll('\\', '\\\\').replaceAll("'", "\\'"))}'`
}

/**
 * A name as the key of an object or interface: bare where the language lets it.
 *
 * @example
 * quoteKey('gesprek-met-arts') // "'gesprek-met-arts'"
 */
export function quoteKey(name: string): string {
  // Written otherwise, this name would set what an object inherits from.
  if (name === '__proto__') return "['__proto__']"
  return /^[a-z][a-z0-9]*$/.test(name) ? name : quoteText(name)
}

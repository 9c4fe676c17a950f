// Control characters, and what turns or hides the text after it: visible as an escape, harmless in a comment or a diff.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A character as TypeScript and JSON escape it, by its units of UTF-16. */
export function escapeUnits(character: string): string {
  return character.split('').map(escapeUnit).join('')
}

/**
 * A file of TypeScript in which every character that does not show itself is an escape. A string then holds what it
 * held, because an escape in it means the character.
 *
 * @example
 * escapeTypeScript("const a = '\u200f'\n") // "const a = '\\u200f'\n"
 */
export function escapeTypeScript(code: string): string {
  const lines = code.split('\n')
  return lines.map((line) => line.replace(unprintable, escapeUnits)).join('\n')
}

/**
 * Text as a string of TypeScript.
 *
 * @example
 * quoteTypeScript("foto's") // '\'foto\\\'s\''
 */
export function quoteTypeScript(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return `'${escaped.replace(unprintable, escapeUnits)}'`
}

/**
 * A name as the key of an object or interface: bare where the language lets it.
 *
 * @example
 * quoteTypeScriptKey('gesprek-met-arts') // "'gesprek-met-arts'"
 */
export function quoteTypeScriptKey(name: string): string {
  // Written otherwise, this name would set what an object inherits from.
  if (name === '__proto__') return "['__proto__']"
  return /^[a-z][a-z0-9]*$/.test(name) ? name : quoteTypeScript(name)
}

/**
 * Text that can stand in a comment of any kind: on one line, and without what would end it.
 *
 * @example
 * commentTypeScript('a *' + '/ b\nc') // 'a *\\/ b c'
 */
export function commentTypeScript(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('*/', '*\\/').replace(unprintable, escapeUnits)
}

// Control characters, those that turn the direction of text, line ends that only some readers see, and halves of a pair.
const hidden = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/u

/**
 * Where a text holds a character that a reader does not see and that changes what he sees, or ends a line where he sees
 * none; null when it holds none. A tab and a line feed are seen.
 *
 * @example
 * findHidden('a\nb') // null
 * findHidden('ab\u202e') // 2
 */
export function findHidden(text: string): number | null {
  const at = text.search(hidden)
  return at === -1 ? null : at
}

/**
 * A character by its number, as people look it up.
 *
 * @example
 * nameCharacter('\u202e') // 'U+202E'
 */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** A text with its hidden characters written otherwise. */
export function replaceHidden(text: string, write: (character: string) => string): string {
  return text.replace(new RegExp(hidden, 'gu'), write)
}

/**
 * A text with its hidden characters made visible, for a terminal or a message.
 *
 * @example
 * showHidden('ab\u001b[31m') // 'ab<U+001B>[31m'
 */
export function showHidden(text: string): string {
  return replaceHidden(text, (character) => `<${nameCharacter(character)}>`)
}

import { nameCharacter, replaceHidden, showHidden } from '../hidden-characters.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeSigns = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/**
 * Text as HTML, SVG and XML write it, between tags and in an attribute between quotes; hidden characters are shown.
 *
 * @example
 * escapeMarkup('a < "b"') // 'a &lt; &quot;b&quot;'
 */
export function escapeMarkup(text: string): string {
  return escapeSigns(showHidden(text))
}

/**
 * A file of HTML or XML that a library has escaped already, with its hidden characters shown too.
 *
 * @example
 * showHiddenInMarkup('<p>ab\u202e</p>') // '<p>ab&lt;U+202E&gt;</p>'
 */
export function showHiddenInMarkup(markup: string): string {
  return replaceHidden(markup, (character) => escapeSigns(`<${nameCharacter(character)}>`))
}

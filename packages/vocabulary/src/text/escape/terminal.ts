import { showHidden } from '../hidden-characters.js'

/**
 * Text for a terminal: what would move its cursor, colour it or turn it round is shown. The line ends of a file that has
 * those of Windows stay.
 *
 * @example
 * escapeTerminal('ab\u001b[31m\r\n') // 'ab<U+001B>[31m\r\n'
 */
export function escapeTerminal(text: string): string {
  return text.split('\r\n').map(showHidden).join('\r\n')
}

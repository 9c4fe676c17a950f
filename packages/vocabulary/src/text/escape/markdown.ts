import { showHidden } from '../hidden-characters.js'

const asOneLine = (text: string): string => showHidden(text.replace(/\s+/gu, ' '))

/**
 * Text as Markdown writes it, on one line, also in a cell of a table.
 *
 * @example
 * escapeMarkdown('a | *b*') // 'a \\| \\*b\\*'
 */
export function escapeMarkdown(text: string): string {
  return asOneLine(text).replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
}

/**
 * Text as Markdown writes code, on one line, also in a cell of a table.
 *
 * @example
 * quoteMarkdown('a`b') // '``a`b``'
 */
export function quoteMarkdown(text: string): string {
  const code = asOneLine(text).replaceAll('|', '\\|')
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  // A backtick at an end would join the fence; Markdown takes one space off each end.
  return /^`|`$/.test(code) ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`
}

import { showHidden } from '../hidden-characters.js'

// Excel reads UTF-8 only behind this mark, and a Dutch Excel splits on semicolons.
const byteOrderMark = '\uFEFF'
const separator = ';'

// A spreadsheet runs a cell that starts like this as a formula (OWASP, CSV injection). Some trim white space first, and
// some read full-width signs as their plain ones.
const formulaStart = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

function printCell(value: string): string {
  const safe = showHidden(formulaStart.test(value) ? `'${value}` : value)
  return /[;"\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rows as a CSV file that a Dutch Excel opens right: UTF-8 with a byte order mark, semicolons, LF. No cell runs as a
 * formula, and hidden characters are shown.
 *
 * @example
 * printCsv([['a', '=1+1']]) // "\uFEFFa;'=1+1\n"
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(printCell).join(separator)}\n`)
  return `${byteOrderMark}${lines.join('')}`
}

import { showHidden } from '../hidden-characters.js'

/** An engine, where the two write a text differently. */
export type SqlEngine = 'postgresql' | 'mariadb'

// What no database keeps as text: the end of a C string, and halves of a pair.
const unkept = /[\0\p{Cs}]/gu

// What ends a body between dollars, what some settings take for an escape, and what does not show itself.
const unplain = /[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\$(?=\$)/gu

function escapeForPostgresql(character: string): string {
  if (character === '\\') return '\\\\'
  const number = (character.codePointAt(0) ?? 0).toString(16)
  return number.length > 4 ? `\\U${number.padStart(8, '0')}` : `\\u${number.padStart(4, '0')}`
}

function printHex(text: string): string {
  return text
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')
}

/**
 * A text as SQL writes it, also inside a body between dollars. What no database keeps is shown instead.
 *
 * @example
 * quoteSql("zo'n", 'postgresql') // "'zo''n'"
 */
export function quoteSql(text: string, engine: SqlEngine): string {
  const kept = text.replace(unkept, showHidden)
  if (kept.search(unplain) === -1) return `'${kept.replaceAll("'", "''")}'`
  // MariaDB has no escape by number, and whether it takes a backslash for one is a setting.
  if (engine === 'mariadb') return `CONVERT(_utf16 x'${printHex(kept)}' USING utf8mb4)`
  return `E'${kept.replaceAll("'", "''").replace(unplain, escapeForPostgresql)}'`
}

/**
 * A name as SQL writes it between quotes.
 *
 * @example
 * quoteSqlName('Verzuim', 'mariadb') // '`Verzuim`'
 */
export function quoteSqlName(name: string, engine: SqlEngine): string {
  const sign = engine === 'mariadb' ? '`' : '"'
  return `${sign}${name.replaceAll(sign, sign + sign)}${sign}`
}

/**
 * Text that can stand behind the two dashes of a comment: on one line, and without what would end the body or the
 * comment it may stand in.
 *
 * @example
 * commentSql('a\nb') // 'a b'
 */
export function commentSql(text: string): string {
  return showHidden(text.replace(/\s+/gu, ' '))
    .replace(/\$(?=\$)/g, '$ ')
    .replaceAll('*/', '* /')
}

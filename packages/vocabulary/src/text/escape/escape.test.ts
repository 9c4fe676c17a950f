import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHidden, showHidden } from '../hidden-characters.js'
import { printCsv } from './csv.js'
import { printJson } from './json.js'
import { escapeMarkdown, quoteMarkdown } from './markdown.js'
import { escapeMarkup, showHiddenInMarkup } from './markup.js'
import { commentSql, quoteSql, quoteSqlName } from './sql.js'
import { escapeTerminal } from './terminal.js'
import { commentTypeScript, quoteTypeScript } from './typescript.js'

const sign = fc.constantFrom(
  ...'\'"`\\$*/-<>&|;{}\n\r\0 =a',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u001b',
  '\u0085',
  '\ud800',
)
const hostile = fc.string({ unit: fc.oneof(sign, fc.string({ minLength: 1, maxLength: 1, unit: 'binary' })) })

describe('every way of writing a text', () => {
  it.each([
    ['TypeScript', quoteTypeScript],
    ['a comment of TypeScript', commentTypeScript],
    ['JSON', printJson],
    ['markup', escapeMarkup],
    ['a file of markup', showHiddenInMarkup],
    ['Markdown', escapeMarkdown],
    ['code in Markdown', quoteMarkdown],
    ['PostgreSQL', (text: string) => quoteSql(text, 'postgresql')],
    ['MariaDB', (text: string) => quoteSql(text, 'mariadb')],
    ['a comment of SQL', commentSql],
    ['CSV', (text: string) => printCsv([[text]])],
    ['a terminal', escapeTerminal],
  ])('shows what is hidden: %s', (_, write) => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(findHidden(write(text).replaceAll('\r\n', '\n'))).toBeNull()
      }),
    )
  })
})

it('writes JSON that reads as what was given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), hostile, (value, text) => {
      expect(JSON.parse(printJson([value, text]))).toEqual(JSON.parse(JSON.stringify([value, text])))
    }),
  )
})

it('leaves no sign in markup that opens or closes anything', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escapeMarkup(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
    }),
  )
})

it('keeps Markdown on one line and in its cell', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const written of [escapeMarkdown(text), quoteMarkdown(text)]) expect(written).not.toMatch(/\n|(?<!\\)\|/)
    }),
  )
})

it.each([
  ["zo'n", "'zo''n'", "'zo''n'"],
  ['a\\b', "E'a\\\\b'", "CONVERT(_utf16 x'0061005c0062' USING utf8mb4)"],
  ['$$', "E'\\u0024$'", "CONVERT(_utf16 x'00240024' USING utf8mb4)"],
  ['\u{e0041}', "E'\\U000e0041'", "CONVERT(_utf16 x'db40dc41' USING utf8mb4)"],
  ['a\0', "'a<U+0000>'", "'a<U+0000>'"],
])('writes %j as SQL', (text, postgresql, mariadb) => {
  expect([quoteSql(text, 'postgresql'), quoteSql(text, 'mariadb')]).toEqual([postgresql, mariadb])
})

it('ends neither a body nor a line in a comment of SQL', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(commentSql(text)).not.toMatch(/\n|\$\$|\*\//)
    }),
  )
})

it('closes a name only where it ends', () => {
  expect([quoteSqlName('a"b', 'postgresql'), quoteSqlName('a`b', 'mariadb')]).toEqual(['"a""b"', '`a``b`'])
})

it('leaves the line ends of Windows in what a terminal shows', () => {
  expect(escapeTerminal('a\r\nb\rc')).toBe(`a\r\nb${showHidden('\r')}c`)
})

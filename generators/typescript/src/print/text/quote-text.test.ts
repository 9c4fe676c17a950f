import { expect, it } from 'vitest'
import { commentText } from './doc-text.js'
import { quoteKey, quoteText } from './quote-text.js'

const hostile = ["a'b", 'a\\', 'a\nb', 'a\u2028b', 'a\u202eb', 'a\u0000b', '`$\u007b1}`', '*/ evil() /*', '\u{e0041}']

it.each(hostile)('quotes %j as a string that means the same', (text) => {
  expect(new Function(`return ${quoteText(text)}`)()).toBe(text)
})

it.each(hostile)('shows every character of %j, in a string and in a comment', (text) => {
  expect(quoteText(text) + commentText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
})

it('keeps a comment from ending early', () => {
  expect(commentText('a */ b\nc')).toBe('a *\\/ b c')
})

it('leaves a key bare where the language lets it', () => {
  expect(['naam', 'week-1', 'a b'].map(quoteKey)).toEqual(['naam', "'week-1'", "'a b'"])
})

it('makes `__proto__` a key like any other', () => {
  expect(Object.keys(new Function(`return { ${quoteKey('__proto__')}: 1 }`)())).toEqual(['__proto__'])
})

import { expect, it } from 'vitest'
import { commentTypeScript, escapeTypeScript, quoteTypeScript, quoteTypeScriptKey } from './typescript.js'

const hostile = ["a'b", 'a\\', 'a\nb', 'a\u2028b', 'a\u202eb', 'a\u0000b', '`$\u007b1}`', '*/ evil() /*', '\u{e0041}']

it.each(hostile)('quotes %j as a string that means the same', (text) => {
  expect(new Function(`return ${quoteTypeScript(text)}`)()).toBe(text)
})

it.each(hostile)('shows every character of %j, in a string and in a comment', (text) => {
  expect(quoteTypeScript(text) + commentTypeScript(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
})

it('keeps a comment from ending early', () => {
  expect(commentTypeScript('a */ b\nc')).toBe('a *\\/ b c')
})

it('leaves a key bare where the language lets it', () => {
  expect(['naam', 'week-1', 'a b'].map(quoteTypeScriptKey)).toEqual(['naam', "'week-1'", "'a b'"])
})

it('makes `__proto__` a key like any other', () => {
  expect(Object.keys(new Function(`return { ${quoteTypeScriptKey('__proto__')}: 1 }`)())).toEqual(['__proto__'])
})

it('shows in a whole file what does not show itself, and leaves its strings as they were', () => {
  const code = escapeTypeScript("// a\u202eb\nreturn 'a\u2066b'\n")
  expect(code).not.toMatch(/[\u202e\u2066]/u)
  expect(code.split('\n')).toHaveLength(3)
  expect(new Function(code)()).toBe('a\u2066b')
})

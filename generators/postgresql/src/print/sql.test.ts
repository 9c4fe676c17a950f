import { expect, it } from 'vitest'
import { printName, printText } from './sql.js'

it.each([
  ['naam', 'naam'],
  ['order', '"order"'],
  ['fullName', '"fullName"'],
  ['1a', '"1a"'],
  ['a"b', '"a""b"'],
])('writes the name %s as %s', (name, written) => {
  expect(printName(name)).toBe(written)
})

it('writes a text so that it ends where it ends', () => {
  expect(printText("a'; --")).toBe("'a''; --'")
})

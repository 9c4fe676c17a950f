import fc from 'fast-check'
import { expect, it } from 'vitest'
import { camelName, isKebab, pascalName, snakeName } from './names.js'

it.each([
  ['vangnet-ja-nee', 'vangnetJaNee', 'VangnetJaNee', 'vangnet_ja_nee'],
  ['verzuimgeval', 'verzuimgeval', 'Verzuimgeval', 'verzuimgeval'],
  ['week-42-melding', 'week42Melding', 'Week42Melding', 'week_42_melding'],
  ['week-1-2', 'week1_2', 'Week1_2', 'week_1_2'],
  ['42-weken', '_42Weken', '_42Weken', '_42_weken'],
])('names %s in every case', (id, camel, pascal, snake) => {
  expect([camelName(id), pascalName(id), snakeName(id)]).toEqual([camel, pascal, snake])
})

it.each(['', 'Vangnet', 'a--b', '-a', 'a-', 'a/b', 'a_b', 'é'])('refuses %j with what was expected', (id) => {
  expect(isKebab(id)).toBe(false)
  for (const nameOf of [camelName, pascalName, snakeName]) expect(() => nameOf(id)).toThrow('expected words of a-z')
})

const ids = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,4}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join('-'))

it('names every identifier with an identifier', () => {
  fc.assert(
    fc.property(ids, (id) => {
      for (const nameOf of [camelName, pascalName, snakeName]) expect(nameOf(id)).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/)
    }),
  )
})

it('keeps identifiers apart that differ in more than the hyphen before a digit', () => {
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const plain = (id: string) => id.replace(/(?<=[a-z])-(?=\d)/g, '')
      fc.pre(plain(a) !== plain(b))
      expect(camelName(a)).not.toBe(camelName(b))
      expect(snakeName(a)).not.toBe(snakeName(b))
    }),
  )
})

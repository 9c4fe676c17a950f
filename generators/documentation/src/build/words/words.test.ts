import { expect, it } from 'vitest'
import { en } from './en.js'
import { nl } from './nl.js'

type Leaf = string | ((...values: never[]) => string)

function listLeaves(words: object, path = ''): readonly (readonly [string, Leaf])[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const at = `${path}/${name}`
    return typeof value === 'object' && value !== null ? listLeaves(value, at) : [[at, value as Leaf] as const]
  })
}

const dutch = new Map(listLeaves(nl))
const english = new Map(listLeaves(en))

it('says the same things in both languages', () => {
  expect([...english.keys()]).toEqual([...dutch.keys()])
  expect(dutch.size).toBeGreaterThan(150)
})

it('takes the same values in both languages', () => {
  const shape = (leaf: Leaf | undefined) => (typeof leaf === 'function' ? leaf.length : 'text')
  expect([...dutch].filter(([at, leaf]) => shape(leaf) !== shape(english.get(at))).map(([at]) => at)).toEqual([])
})

it('leaves nothing empty', () => {
  const empty = [...dutch, ...english].filter(([, leaf]) => typeof leaf === 'string' && leaf.trim() === '')
  expect(empty.map(([at]) => at)).toEqual([])
})

it('uses every value it is given', () => {
  const unused = [...dutch, ...english].filter(([, leaf]) => {
    if (typeof leaf !== 'function') return false
    const values = Array.from({ length: leaf.length }, (_, index) =>
      /date$/.test(leaf.name) ? index + 1 : `w${index}x`,
    )
    const said = (leaf as (...given: unknown[]) => string)(...values)
    return !/^\/date$/.test(leaf.name) && leaf.name !== 'date' && values.some((value) => !said.includes(String(value)))
  })
  expect(unused.map(([at]) => at)).toEqual([])
})

it.each([
  { words: nl, want: ['1 dag', '42 dagen', '1 januari 2026', '31 december 2026'] },
  { words: en, want: ['1 day', '42 days', '1 January 2026', '31 December 2026'] },
])('counts and dates: $want', ({ words, want }) => {
  const { days } = words.duration
  expect([days(1), days(42), words.date(1, 1, 2026), words.date(31, 12, 2026)]).toEqual(want)
})

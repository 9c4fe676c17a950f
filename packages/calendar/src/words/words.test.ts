import { expect, it } from 'vitest'
import { en } from './en.js'
import { nl } from './nl.js'
import type { Sentences } from './sentences.js'

/** Each text by its path, functions called with arguments that show where they end up. */
function listTexts(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value.call(undefined, ...argumentsOf(path)))]]
  return Object.entries(value as object).flatMap(([key, part]) => listTexts(part, `${path}/${key}`))
}

function argumentsOf(path: string): readonly unknown[] {
  if (path === '/duty') return [{ who: 'argument-1', towards: 'argument-2', statute: true }]
  if (path.startsWith('/pause')) return [41, 'argument-2', 'argument-3']
  if (path === '/moved') return [41, 'argument-2']
  if (['/joined', '/rolledOver', '/daysLate'].includes(path)) return [41]
  if (path === '/date') return ['argument-1', 42, 'argument-3', 2044]
  return ['argument-1', 'argument-2', 'argument-3']
}

const textsOf = (words: Sentences): ReadonlyMap<string, string> => new Map(listTexts(words, ''))

it('has the same texts in both languages, none of them empty', () => {
  expect([...textsOf(en).keys()]).toEqual([...textsOf(nl).keys()])
  expect([...textsOf(nl).values(), ...textsOf(en).values()].filter((text) => text.trim() === '')).toEqual([])
})

it('uses the same arguments in both languages', () => {
  const used = (text: string): readonly string[] => [...(text.match(/argument-\d|4[12]|2044/g) ?? [])].sort()
  for (const [path, text] of textsOf(nl)) expect([path, used(textsOf(en).get(path) ?? '')]).toEqual([path, used(text)])
})

it('has no sentence left in the other language', () => {
  const dutch = textsOf(nl)
  const same = [...textsOf(en)].filter(([path, text]) => dutch.get(path) === text).map(([path]) => path)
  expect(same).toEqual(['/units/W/0', '/date'])
})

it('says one day where there is one', () => {
  expect(nl.daysLate(1)).toBe('Dat is 1 dag te laat.')
  expect(en.daysLate(1)).toBe('That is 1 day late.')
})

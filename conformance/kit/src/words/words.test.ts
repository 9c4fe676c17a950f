import { expect, it } from 'vitest'
import { en } from './en.js'
import { nl } from './nl.js'

// Every sentence with its path; what a sentence leaves to be filled in is filled in with numbered words.
function listSentences(value: unknown, path = ''): readonly (readonly [path: string, sentence: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const counts = { passed: 1, failed: 2, open: 3, untested: 4, toString: () => 'eerste' }
    return [[path, String(value(counts, 'tweede', 'derde'))]]
  }
  return Object.entries(value ?? {}).flatMap(([key, child]) => listSentences(child, `${path}/${key}`))
}

const dutch = listSentences(nl)
const english = listSentences(en)

it('says everything in Dutch and in English', () => {
  expect(english.map(([path]) => path)).toEqual(dutch.map(([path]) => path))
  expect([...dutch, ...english].filter(([, sentence]) => sentence.trim() === '')).toEqual([])
})

it('fills in the same in both languages', () => {
  const filledIn = (sentence: string) => sentence.match(/eerste|tweede|derde|\d/g)?.toSorted() ?? []
  const differing = dutch.filter(([, sentence], index) => {
    return String(filledIn(sentence)) !== String(filledIn(english[index]?.[1] ?? ''))
  })
  expect(differing).toEqual([])
})

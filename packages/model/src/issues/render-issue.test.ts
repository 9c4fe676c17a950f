import { expect, it } from 'vitest'
import { en } from './en.js'
import { lintMessagesEn } from './lint-en.js'
import { nl } from './nl.js'
import { vocabularyEn } from './vocabulary-en.js'
import { vocabularyNl } from './vocabulary-nl.js'

it('has words for the same codes in both languages', () => {
  expect(Object.keys(nl.messages)).toEqual(Object.keys(en.messages))
})

it('has words for the same targets, enforcements, forms and types in both languages', () => {
  for (const part of ['targets', 'enforcements', 'forms', 'types'] as const) {
    expect(Object.keys(vocabularyNl[part])).toEqual(Object.keys(vocabularyEn[part]))
  }
})

it('lists the codes in the order of the alphabet, so that a new one has one place', () => {
  const codes = Object.keys(lintMessagesEn)
  expect(codes).toEqual([...codes].sort())
  const others = Object.keys(en.messages).filter((code) => !codes.includes(code))
  expect(others).toEqual([...others].sort())
})

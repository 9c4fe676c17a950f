import { expect, it } from 'vitest'
import { findNearest } from './find-nearest.js'

it.each([
  ['diagnos', ['diagnose', 'prognose'], 'diagnose'],
  ['prognos', ['diagnose', 'prognose'], 'prognose'],
  ['ab', ['abc', 'abd'], 'abc'],
  ['bsn', [], null],
  ['telefoonnummer', ['bsn', 'adres'], null],
  ['x'.repeat(201), ['x'.repeat(200)], null],
])('finds what looks most like %s', (word, known, nearest) => {
  expect(findNearest(word, known)).toBe(nearest)
})

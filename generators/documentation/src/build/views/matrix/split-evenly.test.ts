import { expect, it } from 'vitest'
import { splitEvenly } from './split-evenly.js'

it.each([
  { given: 0, want: [] },
  { given: 1, want: [1] },
  { given: 14, want: [14] },
  { given: 15, want: [8, 7] },
  { given: 28, want: [14, 14] },
  { given: 29, want: [10, 10, 9] },
])('splits $given columns into tables of $want', ({ given, want }) => {
  const items = Array.from({ length: given }, (_, index) => index)
  const parts = splitEvenly(items, 14)
  expect(parts.map(({ length }) => length)).toEqual(want)
  expect(parts.flat()).toEqual(items)
})

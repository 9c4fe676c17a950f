import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance, nearestId } from './nearest-id.js'

it.each([
  ['', '', 0],
  ['werkgever', 'werkgever', 0],
  ['werkgver', 'werkgever', 1],
  ['kitten', 'sitting', 3],
  ['', 'uwv', 3],
])('is %s and %s apart by %d', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance)
  expect(editDistance(to, from)).toBe(distance)
})

it('is never nearer by a detour', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/)
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
      expect(editDistance(a, b) === 0).toBe(a === b)
    }),
  )
})

it('finds nothing among none and the first of the equally near', () => {
  expect(nearestId('a', [])).toBeUndefined()
  expect(nearestId('bb', ['ab', 'ba'])).toBe('ab')
  expect(nearestId('x'.repeat(1_000_000), ['ab'])).toBe('ab')
})

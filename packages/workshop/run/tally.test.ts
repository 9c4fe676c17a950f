import { expect, it } from 'vitest'
import { addTallies, nothing, oneFailure, printTally } from './tally.mjs'

it('adds the counts of every part', () => {
  const parts = [nothing, oneFailure, { passed: 3, failed: 1, skipped: 2 }]
  expect(addTallies(parts)).toEqual({ passed: 3, failed: 2, skipped: 2 })
})

it('prints the counts alone', () => {
  expect(printTally({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
})

it('prints skipped tests only when there are any', () => {
  expect(printTally({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped')
})

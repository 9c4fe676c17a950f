import { expect, it } from 'vitest'
import { latestDate } from './latest-date.js'
import { base } from './norm-base.js'

const empty = { ...base, sources: {}, norms: {}, rules: {}, deadlines: {}, retention: {} }

it('finds the day of the newest law, wherever it stands', () => {
  const { sources, retention } = base
  expect(latestDate({ ...empty, retention })).toBe('2020-01-01')
  expect(latestDate({ ...empty, retention, sources })).toBe('2025-01-31')
})

it('refuses a norm base without days', () => {
  expect(() => latestDate(empty)).toThrow('names no day at all')
})

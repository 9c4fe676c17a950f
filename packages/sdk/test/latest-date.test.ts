import { expect, it } from 'vitest'
import { defaultAsOf } from '../src/index.js'
import { latestDate } from './latest-date.js'
import { base } from './norm-base.js'

const empty = { ...base, sources: {}, norms: {}, rules: {}, deadlines: {}, retention: {} }
const pick = <T extends object>(entries: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => key === id))

it('finds the day of the newest law, wherever it stands', () => {
  const sources = pick(base.sources, 'hr-2025-162')
  const retention = pick(base.retention, 'medisch-dossier')
  expect(latestDate({ ...empty, retention })).toBe('2020-01-01')
  expect(latestDate({ ...empty, retention, sources })).toBe('2025-01-31')
})

it('refuses a norm base without days', () => {
  expect(() => latestDate(empty)).toThrow('names no day at all')
})

it('is the date of the types; else mend asOf in tools/generate.mjs', () => {
  expect(defaultAsOf).toBe(latestDate(base))
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { unsupportedDeadlines } from '../src/index.js'
import { openPglite, type Target } from './engine.js'
import { base, compareCases, compareManyFacts, equalledDays, testRefused } from './equality-suite.js'
import { testListing, testSweeping } from './sweep-suite.js'

let target: Target

beforeAll(async () => {
  target = await openPglite()
})

afterAll(() => target.close())

it('writes SQL for every deadline of the norm base', () => {
  expect(unsupportedDeadlines(base)).toEqual([])
})

it.each(Object.keys(base.profiles))('gives the days of the calendar under the profile %s', (profile) =>
  compareCases(target, { profile }, 1500, profile.length),
)

it('gives the days of the calendar for twenty thousand cases', () => compareCases(target, {}, 20_000, 7))

it('tells forty facts apart', () => compareManyFacts(target))

it('rolls over days a royal decree puts on a par with holidays', () => compareCases(target, { equalledDays }, 1000, 3))

it('plans no case the calendar refuses, and says why', () => testRefused(target))

it('lists what must go on the day `retainUntil` says', () => testListing(target))

it('deletes in batches what was listed, and nothing else', () => testSweeping(target, []))

it('empties columns instead, each row once', () => testSweeping(target, ['name']))

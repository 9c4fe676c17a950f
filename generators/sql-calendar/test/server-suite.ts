import { afterAll, beforeAll, it } from 'vitest'
import type { Target } from './engine.js'
import { compareCases, equalledDays, testRefused } from './equality-suite.js'
import { testListing, testSweeping } from './sweep-suite.js'

/** A database server that the calendar is held against, when the environment names one. */
export interface Server {
  readonly name: string
  /** The environment variable with its address. */
  readonly variable: string
  readonly open: (url: string) => Promise<Target>
  readonly seed: number
}

/** Tests that the calendar in the server gives the days of the calendar here, and that its sweeps do as they list. */
export function testServer({ name, variable, open, seed }: Server): void {
  const url = process.env[variable] ?? ''
  if (url === '') {
    it.skip(`the calendar on a ${name} server: left out, because ${variable} is not set`)
    return
  }
  let target: Target

  beforeAll(async () => {
    target = await open(url)
  })

  afterAll(() => target.close())

  it('gives the days of the calendar for twenty thousand cases', () => compareCases(target, {}, 20_000, seed))

  it('gives the days of the calendar under the strict profile', () =>
    compareCases(target, { profile: 'strikt' }, 2000, seed + 1))

  it('rolls over days a royal decree puts on a par with holidays', () =>
    compareCases(target, { equalledDays }, 1000, 3))

  it('plans no case the calendar refuses, and says why', () => testRefused(target))

  it('lists what must go on the day `retainUntil` says', () => testListing(target))

  it('deletes in batches what was listed, and nothing else', () => testSweeping(target, []))

  it('empties columns instead, each row once', () => testSweeping(target, ['name']))
}

import { afterAll, beforeAll, it } from 'vitest'
import { openPostgres, type Target } from './engine.js'
import { compareCases } from './equality-suite.js'
import { testListing, testSweeping } from './sweep-suite.js'

const url = process.env.VERZUIMSPEC_POSTGRES_URL ?? ''

if (url === '') {
  it.skip('the calendar on a PostgreSQL server: left out, because VERZUIMSPEC_POSTGRES_URL is not set')
} else {
  let target: Target

  beforeAll(async () => {
    target = await openPostgres(url)
  })

  afterAll(() => target.close())

  it('gives the days of the calendar for twenty thousand cases', () => compareCases(target, undefined, 20_000, 11))

  it('gives the days of the calendar under the strict profile', () => compareCases(target, 'strikt', 2000, 12))

  it('lists what must go on the day `retainUntil` says', () => testListing(target))

  it('deletes in batches what was listed, and nothing else', () => testSweeping(target, []))

  it('empties columns instead, each row once', () => testSweeping(target, ['name']))
}

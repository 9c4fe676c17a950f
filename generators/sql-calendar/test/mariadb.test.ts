import { afterAll, beforeAll, it } from 'vitest'
import { openMariadb, type Target } from './engine.js'
import { compareCases, equalledDays, testRefused } from './equality-suite.js'
import { testListing, testSweeping } from './sweep-suite.js'

const url = process.env.VERZUIMSPEC_MARIADB_URL ?? ''

if (url === '') {
  it.skip('the calendar on a MariaDB server: left out, because VERZUIMSPEC_MARIADB_URL is not set')
} else {
  let target: Target

  beforeAll(async () => {
    target = await openMariadb(url)
  })

  afterAll(() => target.close())

  it('gives the days of the calendar for twenty thousand cases', () => compareCases(target, {}, 20_000, 13))

  it('gives the days of the calendar under the strict profile', () =>
    compareCases(target, { profile: 'strikt' }, 2000, 14))

  it('rolls over days a royal decree puts on a par with holidays', () =>
    compareCases(target, { equalledDays }, 1000, 3))

  it('plans no case the calendar refuses, and says why', () => testRefused(target))

  it('lists what must go on the day `retainUntil` says', () => testListing(target))

  it('deletes in batches what was listed, and nothing else', () => testSweeping(target, []))

  it('empties columns instead, each row once', () => testSweeping(target, ['name']))
}

import { afterAll, beforeAll, it } from 'vitest'
import { openMariadb, type Target } from './engine.js'
import { compareCases } from './equality-suite.js'
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

  it('gives the days of the calendar for twenty thousand cases', () => compareCases(target, undefined, 20_000, 13))

  it('gives the days of the calendar under the strict profile', () => compareCases(target, 'strikt', 2000, 14))

  it('lists what must go on the day `retainUntil` says', () => testListing(target))

  it('deletes in batches what was listed, and nothing else', () => testSweeping(target, []))

  it('empties columns instead, each row once', () => testSweeping(target, ['name']))
}

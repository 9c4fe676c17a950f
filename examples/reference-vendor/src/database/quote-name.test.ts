import { expect, it } from 'vitest'
import { quoteName } from './quote-name.js'

it('lets no name out of its quotes', () => {
  expect([quoteName('vz_werkgever'), quoteName('a"; DROP TABLE x; --')]).toEqual([
    '"vz_werkgever"',
    '"a""; DROP TABLE x; --"',
  ])
})

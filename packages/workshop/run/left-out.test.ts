import { expect, it } from 'vitest'
import { listLeftOut } from './left-out.mjs'

it('says what is left out and how to have it', () => {
  expect(listLeftOut({ VERZUIMSPEC_POSTGRES_URL: 'postgres://127.0.0.1/test', VERZUIMSPEC_CHROMIUM: '' })).toEqual([
    'left out: tests that need a MariaDB server; set VERZUIMSPEC_MARIADB_URL to run them',
    'left out: tests that need a Chromium browser; set VERZUIMSPEC_CHROMIUM to run them',
  ])
})

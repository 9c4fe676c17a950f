import { retainUntil } from '@verzuimspec/calendar'
import { expect, it } from 'vitest'
import { base } from '../test/norm-base.js'
import { citationsOf } from './cite.js'
import { type RetentionQuery, retention } from './retention.js'

const queries: readonly RetentionQuery[] = [
  { retention: 'verzuimadministratie-werkgever', events: { 'einde-dienstverband': '2024-01-31' } },
  {
    retention: 'verzuimadministratie-werkgever',
    events: { 'einde-dienstverband': '2020-02-29' },
    facts: { arbeidsconflict: true },
  },
  { retention: 'medisch-dossier', events: { 'laatste-wijziging-dossier': '2021-06-01' } },
]

it.each(queries)('keeps the records of $retention as long as the norm base says, with norms to cite', (query) => {
  const verdict = retention(query, { today: '2024-06-01' })
  expect(verdict).toEqual(retainUntil(base, query as never, { today: '2024-06-01' }))
  expect(citationsOf(verdict, 'en').length).toBeGreaterThan(0)
})

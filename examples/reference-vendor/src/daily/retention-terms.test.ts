import { retention } from '@verzuimspec/sdk'
import { expect, it } from 'vitest'
import { readArtefacts } from '../artefacts/read-artefacts.js'
import { retentionTerms } from './retention-terms.js'

it('starts every term from the event, and prolongs it by the facts, that the norm base names', () => {
  for (const term of retentionTerms) {
    const events = { [term.start]: '2026-01-01' }
    const verdict = retention({ retention: term.retention, events }, { today: '2026-01-01' })
    expect([verdict.start, verdict.missing]).toEqual([term.start, term.facts])
  }
})

it('governs every table of records by at least one term', () => {
  const tables = [...readArtefacts().tables.matchAll(/CREATE TABLE IF NOT EXISTS vz\.(\w+)/g)].map(([, name]) => name)
  const governed = new Set(retentionTerms.flatMap((term) => term.tables.map(({ name }) => name)))
  expect([...governed].sort()).toEqual(tables.sort())
})

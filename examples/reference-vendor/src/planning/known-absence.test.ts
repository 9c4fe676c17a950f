import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CaseDays, readCaseDays, spellsUpTo } from './known-absence.js'

const openCase = { id: 'nu', eersteZiektedag: '2026-06-01' }

it('takes the day before recovery as the last day of a spell', () => {
  expect(spellsUpTo({ ...openCase, datumHerstel: '2026-06-15' }, [])).toEqual([
    { from: '2026-06-01', to: '2026-06-14' },
  ])
})

it('counts one day for who recovered on the first', () => {
  expect(spellsUpTo({ ...openCase, datumHerstel: '2026-06-01' }, [])).toEqual([
    { from: '2026-06-01', to: '2026-06-01' },
  ])
})

it('leaves out cases that run on, begin later or overlap', () => {
  const others: readonly CaseDays[] = [
    { id: 'loopt', eersteZiektedag: '2026-01-01' },
    { id: 'later', eersteZiektedag: '2026-07-01', datumHerstel: '2026-07-10' },
    { id: 'overlapt', eersteZiektedag: '2026-05-01', datumHerstel: '2026-06-02' },
    { id: 'eerder', eersteZiektedag: '2026-05-01', datumHerstel: '2026-05-11' },
  ]
  expect(spellsUpTo(openCase, [openCase, ...others])).toEqual([
    { from: '2026-05-01', to: '2026-05-10' },
    { from: '2026-06-01' },
  ])
})

it('reads a row without recovery as a case that runs on', () => {
  const row = { id: 'nu', eerste_ziektedag: '2026-06-01', datum_herstel: null }
  expect(readCaseDays(row)).toEqual(openCase)
})

const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
const isoDay = day.map((date) => date.toISOString().slice(0, 10))
const cases = fc.array(
  fc.record(
    { id: fc.uuid(), eersteZiektedag: isoDay, datumHerstel: isoDay },
    { requiredKeys: ['id', 'eersteZiektedag'] },
  ),
)

it('gives spells in order of time, none overlapping another, the case itself last', () => {
  fc.assert(
    fc.property(isoDay, cases, (eersteZiektedag, others) => {
      const spells = spellsUpTo({ id: 'nu', eersteZiektedag }, others)
      expect(spells.at(-1)).toEqual({ from: eersteZiektedag })
      for (const [i, { from, to }] of spells.entries()) {
        const next = spells[i + 1]
        if (next !== undefined) expect(from <= (to ?? '') && (to ?? '') < next.from).toBe(true)
      }
    }),
  )
})

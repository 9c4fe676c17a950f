import { expect, it } from 'vitest'
import { openBusinessClock } from './business-clock.js'

it('shows the day it is in the Netherlands', () => {
  const days = ['2026-03-01T22:59:59Z', '2026-03-01T23:00:00Z', '2026-07-01T22:00:00Z'].map((now) =>
    openBusinessClock(() => new Date(now)).today(),
  )
  expect(days).toEqual(['2026-03-01', '2026-03-02', '2026-07-02'])
})

it('shows the day it was set to until it is set back', () => {
  const clock = openBusinessClock(() => new Date('2026-03-01T12:00:00Z'))
  clock.set('2044-01-15')
  const set = clock.today()
  clock.set(undefined)
  expect([set, clock.today()]).toEqual(['2044-01-15', '2026-03-01'])
})

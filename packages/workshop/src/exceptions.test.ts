import { expect, it } from 'vitest'
import { applyExceptions } from './exceptions.js'

const faults = [{ subject: 'a.ts', message: 'too long' }]
const exception = { subject: 'a.ts', reason: 'a table that reads best whole', until: '2030-06-30' }

it('lets an excepted fault through', () => {
  expect(applyExceptions(faults, [exception], '2030-06-30')).toEqual([])
})

it('keeps a fault that nothing excepts', () => {
  expect(applyExceptions(faults, [], '2030-01-01')).toEqual(faults)
})

it('refuses an exception past its end date', () => {
  expect(applyExceptions(faults, [exception], '2030-07-01')).toMatchObject([
    { subject: 'a.ts', message: expect.stringMatching(/ended on/) },
  ])
})

it('refuses an exception that excuses nothing', () => {
  expect(applyExceptions([], [exception], '2030-01-01')).toMatchObject([
    { subject: 'a.ts', message: expect.stringMatching(/drop it/) },
  ])
})

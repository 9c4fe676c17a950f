import { expect, it } from 'vitest'
import { base } from '../../test/fixture.js'
import { choosePositions, findReading } from './positions.js'

it('refuses a profile, and a choice of a profile, that the norm base does not have', () => {
  expect(() => choosePositions(base, 'ruum')).toThrow('`ruum` is no known profile')
  expect(() => choosePositions(base, 'constructor')).toThrow('`constructor` is no known profile')
  expect(() => choosePositions(base, 'vergist')).toThrow('`soms` is no known position')
})

it('takes the first reading whose position is taken', () => {
  const reading = (position: string, day: number) => ({ position: { divergence: 'week-42', position }, day })
  const readings = [reading('vroeg', 1), reading('laat', 2), reading('laat', 3)]
  expect(findReading(readings, { 'week-42': 'laat' })?.day).toBe(2)
})

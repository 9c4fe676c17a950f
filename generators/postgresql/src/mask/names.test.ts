import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitName } from './names.js'

it('leaves a name of 63 letters as it is and makes a longer one fit', () => {
  expect(fitName('a'.repeat(63))).toBe('a'.repeat(63))
  expect(fitName('a'.repeat(64))).toMatch(/^a{56}_[0-9a-f]{6}$/)
})

it('keeps different names different', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 70, maxLength: 90, unit: fc.constantFrom('a', 'b') }), (name) => {
      expect(fitName(`${name}x`)).not.toBe(fitName(`${name}y`))
      expect(fitName(name).length).toBeLessThanOrEqual(63)
    }),
  )
})

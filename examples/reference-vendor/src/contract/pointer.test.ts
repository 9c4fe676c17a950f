import { expect, it } from 'vitest'
import { pointTo } from './pointer.js'

it('escapes the two signs that mean something in a pointer', () => {
  expect(pointTo('/a', 'b/c~d', 'e')).toBe('/a/b~1c~0d/e')
})

import { posix } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRelativeLinks } from './relative.js'

it.each([
  { from: 'nl/norm/zw/38-1.html', to: 'nl/role/uwv.html#gives', want: '../../role/uwv.html#gives' },
  { from: 'nl/index.html', to: 'nl/role/uwv.html', want: 'role/uwv.html' },
  { from: 'nl/index.html', to: 'en/index.html', want: '../en/index.html' },
  { from: 'index.html', to: 'style.css', want: 'style.css' },
  { from: 'nl/norm/zw/38-1.html', to: 'nl/norm/zw/38-3.html', want: '38-3.html' },
])('leads from $from to $to', ({ from, to, want }) => {
  expect(createRelativeLinks(from)(to)).toBe(want)
})

const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'))

it('leads where a browser would go, from anywhere to anywhere', () => {
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(posix.join(posix.dirname(from), createRelativeLinks(from)(to))).toBe(to)
    }),
  )
})

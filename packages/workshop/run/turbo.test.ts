import { expect, it } from 'vitest'
import { keyOf } from './turbo.mjs'

const noon = new Date('2030-06-30T12:00:00Z')

it('keys what turbo keeps on the version of Node and on the day', () => {
  expect(keyOf('22.1.0', noon)).toEqual({ NODE_VERSION: '22.1.0', TODAY: '2030-06-30' })
})

import { expect, it } from 'vitest'
import { readMajors } from './nodes.mjs'

it.each(['22 24', '22,24', ' 22  24 '])('reads two majors from "%s"', (text) => {
  expect(readMajors(text)).toEqual(['22', '24'])
})

it('reads none from nothing', () => {
  expect(readMajors('')).toEqual([])
})

it('refuses what is no major version', () => {
  expect(() => readMajors('22 lts')).toThrow('VERZUIMSPEC_NODES has `lts`')
})

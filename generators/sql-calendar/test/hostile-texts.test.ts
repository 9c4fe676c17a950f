import { hostileTexts, writeTexts } from '@verzuimspec/testing'
import { findPathFaults, type GeneratedFile } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { base } from './equality-suite.js'
import { generate } from './generate.js'

const generateWith = (prefix: string): Promise<readonly GeneratedFile[]> =>
  generate(writeTexts(base, (text) => `${prefix}${text}`))

const innocent = await generateWith('x')

it('makes the same calendar whatever its labels hold', async () => {
  await fc.assert(
    fc.asyncProperty(hostileTexts, async (prefix) => {
      expect(await generateWith(prefix)).toEqual(innocent)
    }),
    { numRuns: 5 },
  )
})

it('names no file that some system cannot keep', () => {
  expect(findPathFaults(innocent.map(({ path }) => path))).toEqual([])
})

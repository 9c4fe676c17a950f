import { hostileTexts, writeTexts } from '@verzuimspec/testing'
import { findPathFaults, type GeneratedFile } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { postgresqlGenerator } from '../src/index.js'
import { tinyOptions } from './tiny-options.js'
import { tinySpec } from './tiny-spec.js'

function generateWith(prefix: string): Promise<readonly GeneratedFile[]> {
  const spec = writeTexts(tinySpec, (text) => `${prefix}${text}`)
  return postgresqlGenerator.generate({ base: spec, spec, options: tinyOptions })
}

const innocent = await generateWith('x')

it('makes the same masks whatever its labels hold', async () => {
  await fc.assert(
    fc.asyncProperty(hostileTexts, async (prefix) => {
      expect(await generateWith(prefix)).toEqual(innocent)
    }),
    { numRuns: 25 },
  )
})

it('names no file that some system cannot keep', () => {
  expect(findPathFaults(innocent.map(({ path }) => path))).toEqual([])
})

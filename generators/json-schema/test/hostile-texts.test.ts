import { hostileTexts, writeStrings, writeTexts } from '@verzuimspec/testing'
import { findHidden, findPathFaults, type GeneratedFile } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { generate } from './generate.js'
import { tinySpec } from './tiny-spec.js'

const generateWith = (prefix: string): Promise<readonly GeneratedFile[]> =>
  generate(writeTexts(tinySpec, (text) => `${prefix}${text}`))

const innocent = await generateWith('§')

it('holds every label as it is, and nothing else changes', async () => {
  await fc.assert(
    fc.asyncProperty(hostileTexts, async (prefix) => {
      const files = await generateWith(prefix)
      const expected = innocent.map(({ content }) =>
        writeStrings(JSON.parse(content), (text) => text.replaceAll('§', () => prefix)),
      )
      expect(files.map(({ content }) => JSON.parse(content))).toEqual(expected)
      expect(files.map(({ content }) => findHidden(content))).toEqual(files.map(() => null))
    }),
  )
})

it('names no file that some system cannot keep', () => {
  expect(findPathFaults(innocent.map(({ path }) => path))).toEqual([])
})

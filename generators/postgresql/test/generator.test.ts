import { testGolden } from '@verzuimspec/testing'
import { expect, it } from 'vitest'
import { postgresqlGenerator } from '../src/generator.js'
import { tinyOptions } from './tiny-options.js'
import { tinySpec } from './tiny-spec.js'

const generate = () => postgresqlGenerator.generate({ base: tinySpec, spec: tinySpec, options: tinyOptions })
const files = await generate()

testGolden(import.meta.dirname, files)

it('makes five files, the same every time', async () => {
  expect(files.map(({ path }) => path)).toEqual([
    'drift.expected.txt',
    'drift.sql',
    'masks.en.md',
    'masks.nl.md',
    'masks.sql',
  ])
  expect(await generate()).toEqual(files)
})

it('names the norm on every line that gives a datum', () => {
  const masks = files.find(({ path }) => path === 'masks.sql')?.content ?? ''
  const giving = masks.split('\n').filter((line) => /^ {2}"?\w+"?(, "?\w+"?)*,?( --|$)/.test(line) && !/;/.test(line))
  const data = giving.filter((line) => /\b(naam|vangnet|diagnose)\b/.test(line.replace(/--.*/, '')))
  expect(data.length).toBeGreaterThan(10)
  expect(data.filter((line) => !line.includes('wet/'))).toEqual([])
  const policies = masks.split('\n').filter((line) => line.startsWith('CREATE POLICY'))
  expect(policies.filter((line) => !line.includes('-- wet/'))).toEqual([])
})

it('freezes what it returns', () => {
  expect([files, ...files].every((value) => Object.isFrozen(value))).toBe(true)
})

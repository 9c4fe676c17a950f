import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateTypeScript } from '@verzuimspec/generate-typescript'
import { expect, it } from 'vitest'
import { defaultAsOf } from '../src/index.js'
import { latestDate } from './latest-date.js'
import { asOf, base, spec } from './norm-base.js'

const folder = join(import.meta.dirname, '../src/generated/typescript')
const files = generateTypeScript(spec, { base })

it.each(files)('holds the $path that the norm base generates; else run `npm run generate`', ({ path, content }) => {
  expect(readFileSync(join(folder, path), 'utf8')).toBe(content)
})

it('holds no other generated file', () => {
  const present = readdirSync(join(folder, '..'), { recursive: true, encoding: 'utf8' })
  const sources = present.filter((path) => path.endsWith('.ts')).sort()
  expect(sources).toEqual(files.map(({ path }) => join('typescript', path)).sort())
})

it('goes by the newest law of the norm base; else mend asOf in verzuimspec.config.yaml', () => {
  expect(asOf).toBe(latestDate(base))
  expect(defaultAsOf).toBe(asOf)
})

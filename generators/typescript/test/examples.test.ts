import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { smallBase as base } from '../test/small-norm-base.js'
import { typescriptGenerator } from './index.js'

it('shows an example that holds', async () => {
  const source = readFileSync(join(import.meta.dirname, 'generator.ts'), 'utf8')
  const [, expression = '', value = ''] = /@example\n \* (.+) \/\/ (.+)\n/.exec(source) ?? []
  const scope = { typescriptGenerator, specAsOf, base }
  const run = new Function(...Object.keys(scope), `return (async () => (${expression}))()`)
  expect(await run(...Object.values(scope))).toBe(JSON.parse(value))
})

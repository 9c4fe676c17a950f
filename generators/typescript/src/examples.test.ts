import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { smallBase as base } from '../test/small-norm-base.js'
import { generateTypeScript } from './index.js'

it('shows an example that holds', () => {
  const source = readFileSync(join(import.meta.dirname, 'generate-typescript.ts'), 'utf8')
  const [, expression = '', value = ''] = /@example\n \* (.+) \/\/ (.+)\n/.exec(source) ?? []
  const scope = { generateTypeScript, specAsOf, base }
  const [said, expected] = [expression, value].map((code) =>
    new Function(...Object.keys(scope), `return ${code}`)(...Object.values(scope)),
  )
  expect(said).toEqual(expected)
  expect(said).toBe(true)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as postgresql from '../src/index.js'
import { tinyOptions } from './tiny-options.js'
import { tinySpec } from './tiny-spec.js'

const source = join(import.meta.dirname, '../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

const examples = files.flatMap((file) => {
  const blocks = readFileSync(join(source, file), 'utf8').matchAll(/@example\n((?: \* .+\n)+)/g)
  return [...blocks].flatMap(([, block = '']) => block.trimEnd().split('\n')).map((line) => line.replace(/^ \* /, ''))
})

// The examples speak of the tiny norm base; none of them gets as far as a database.
const superuser = { run: () => Promise.reject(new Error('no example runs a statement')) }
const scope = { ...postgresql, base: tinySpec, spec: tinySpec, options: tinyOptions, superuser }

function evaluate(code: string): Promise<unknown> {
  const run = new Function(...Object.keys(scope), `return (async () => (${code}))()`)
  return run(...Object.values(scope))
}

it.each(examples)('%s', async (line) => {
  const [, code = '', result = ''] = /^(.*) \/\/ (.*)$/.exec(line) ?? []
  expect(await evaluate(code)).toEqual(await evaluate(result))
})

it('shows an example of every public function', () => {
  const functions = Object.entries(postgresql).filter(
    ([, value]) => typeof value === 'function' && !/^class/.test(`${value}`),
  )
  const missing = functions.filter(([name]) => !examples.some((line) => line.includes(`${name}(`)))
  expect(missing.map(([name]) => name)).toEqual([])
})

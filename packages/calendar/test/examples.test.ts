import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as api from '../src/index.js'
import { base } from './fixture.js'

const source = new URL('../src/', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)
const texts = files.map((name) => [name, readFileSync(new URL(name, source), 'utf8')] as const)
const EXAMPLE = /^ \* (?<code>[^@*].*) \/\/ => (?<result>.*)$/gm

const examples = texts.flatMap(([file, text]) =>
  [...text.matchAll(EXAMPLE)].map(({ groups }) => [file, groups?.code ?? '', groups?.result ?? ''] as const),
)

function evaluate(code: string): unknown {
  const scope = { ...api, base }
  return new Function(...Object.keys(scope), `return (${code})`)(...Object.values(scope))
}

it.each(examples)('%s: %s', (_file, code, result) => {
  expect(evaluate(code)).toEqual(evaluate(result))
})

it('has an example for every public function', () => {
  const functions = Object.entries(api).filter(
    ([, value]) => typeof value === 'function' && !/^class/.test(String(value)),
  )
  const missing = functions.filter(([name]) => !examples.some(([, code]) => code.includes(`${name}(`)))
  expect(missing.map(([name]) => name)).toEqual([])
})

it('reads no clock, no time zone and no locale', () => {
  const found = texts.filter(([, text]) => /\b(new Date|Date\.|Intl\b|performance|toLocale|Temporal)/.test(text))
  expect(found.map(([file]) => file)).toEqual([])
})

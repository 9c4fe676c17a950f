import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fixture } from '../test/fixture.js'
import * as api from './index.js'

interface Example {
  readonly file: string
  readonly code: readonly string[]
}

const here = new URL('.', import.meta.url)

function readExamples(file: string): readonly Example[] {
  const source = readFileSync(new URL(file, here), 'utf8')
  return [...source.matchAll(/@example\n((?:\s*\* .+\n)+)/g)].map(([, block = '']) => ({
    file,
    code: block
      .trim()
      .split('\n')
      .map((line) => line.replace(/^\s*\* /, '')),
  }))
}

const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)
const examples = files.flatMap(readExamples)

// A line is a declaration, or an expression with the value it has behind the last ` // `.
function runLine(line: string): string {
  if (line.startsWith('const ')) return line
  const [, expression, value] = /^(.*) \/\/ (.*)$/.exec(line) ?? []
  return `check(${expression}, ${value})`
}

it.each(examples)('shows in $file an example that holds', ({ code }) => {
  const check = (said: unknown, expected: unknown): void => expect(said).toEqual(expected)
  const scope = { ...api, spec: fixture, rules: api.compileRules(fixture), check }
  expect.hasAssertions()
  new Function(...Object.keys(scope), code.map(runLine).join('\n'))(...Object.values(scope))
})

it('shows an example of every public function', () => {
  const functions = Object.entries(api).filter(
    ([name, value]) => typeof value === 'function' && !name.endsWith('Error'),
  )
  const code = examples.flatMap((example) => example.code).join('\n')
  for (const [name] of functions) expect(code).toContain(`${name}(`)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as sdk from './index.js'

interface Example {
  readonly file: string
  readonly code: readonly string[]
}

function readExamples(file: string): readonly Example[] {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8')
  return [...source.matchAll(/@example\n((?:\s*\* .+\n)+)/g)].map(([, block = '']) => ({
    file,
    code: block
      .trim()
      .split('\n')
      .map((line) => line.replace(/^\s*\* /, '')),
  }))
}

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file))
const examples = files.flatMap(readExamples)

// A line is a declaration, or an expression with the value it has behind the last ` // `.
function runLine(line: string): string {
  if (line.startsWith('const ')) return line
  const [, expression, value] = /^(.*) \/\/ (.*)$/.exec(line) ?? []
  return `check(${expression}, ${value})`
}

it.each(examples)('shows in $file an example that holds', ({ code }) => {
  const check = (said: unknown, expected: unknown): void => expect(said).toEqual(expected)
  const scope = { ...sdk, check }
  expect.hasAssertions()
  new Function(...Object.keys(scope), code.map(runLine).join('\n'))(...Object.values(scope))
})

it('shows an example of every function of its own', () => {
  const code = examples.flatMap((example) => example.code).join('\n')
  for (const name of ['decide', 'explain', 'project', 'planning', 'explainStep', 'retention', 'cite', 'citationsOf']) {
    expect(sdk).toHaveProperty(name)
    expect(code).toContain(`${name}(`)
  }
})

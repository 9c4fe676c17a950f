import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import * as sdk from '../src/index.js'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
const shown = [...code.matchAll(/^export const (\w+) = .* \/\/ '(.*)'$/gm)].map(([, name, value]) => [name, value])

function runExample(): Readonly<Record<string, unknown>> {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
  const script = ts.transpileModule(code, { compilerOptions: options }).outputText
  const exports = {}
  new Function('require', 'exports', script)(() => sdk, exports)
  return exports
}

it('gives what the README says its example gives', () => {
  expect(shown).toHaveLength(2)
  expect(Object.entries(runExample())).toEqual(shown)
})

it('keeps the example to ten lines', () => {
  expect(code.trimEnd().split('\n')).toHaveLength(10)
})

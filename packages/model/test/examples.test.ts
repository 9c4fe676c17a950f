import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as model from '../src/index.js'
import { linkOrThrow, schemas, treeWith } from './fixture.js'

const source = join(import.meta.dirname, '../src')

interface Example {
  readonly file: string
  readonly line: string
}

function examplesIn(file: string): readonly Example[] {
  const text = readFileSync(join(source, file), 'utf8')
  const blocks = [...text.matchAll(/@example\n((?: \* .+\n)+)/g)].map(([, block = '']) => block)
  // A result may stand on the line below an expression that fills its own.
  const lines = blocks.flatMap((block) =>
    block
      .replaceAll(/\n \* \/\/ /g, ' // ')
      .trimEnd()
      .split('\n'),
  )
  return lines.map((line) => ({ file, line: line.replace(/^ \* /, '') }))
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const examples = files.flatMap(examplesIn)

// Examples speak of folders of the repository, and of a tree and the norm base linked from it.
const tree = treeWith()
const scope = { ...model, tree, schemas, base: linkOrThrow(tree) }

function evaluate(code: string): unknown {
  return new Function(...Object.keys(scope), `return (${code})`)(...Object.values(scope))
}

it.each(examples)('$file: $line', ({ line }) => {
  const [, code = '', result = ''] = /^(.*?) \/\/ (.*)$/.exec(line) ?? []
  expect(evaluate(code)).toEqual(evaluate(result))
})

it('shows an example of every public function', () => {
  const functions = Object.entries(model).filter(
    ([, value]) => typeof value === 'function' && !/^class/.test(`${value}`),
  )
  const missing = functions.filter(([name]) => !examples.some(({ line }) => line.includes(`${name}(`)))
  expect(missing.map(([name]) => name)).toEqual([])
})

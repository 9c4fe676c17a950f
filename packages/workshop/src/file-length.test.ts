import { expect, it } from 'vitest'
import { applyExceptions, longFiles, readToday } from './exceptions.js'
import { printFaults } from './fault.js'
import { findLongFiles, maximumLines } from './file-length.js'
import { readTree } from './tree.js'

const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) })

it('finds no source file over the ceiling, but for exceptions that still hold', () => {
  expect(printFaults(applyExceptions(findLongFiles(readTree()), longFiles, readToday()))).toEqual([])
})

it('refuses the first line too many', () => {
  const faults = findLongFiles([file('a.ts', maximumLines), file('b.mjs', maximumLines + 1)])
  expect(faults).toMatchObject([{ subject: 'b.mjs' }])
})

it.each(['generators/x/golden/a/expected/a.ts', 'examples/x/src/generated/a.ts', 'a.yaml'])(
  'measures no %s',
  (path) => {
    expect(findLongFiles([file(path, maximumLines + 1)])).toEqual([])
  },
)

import { expect, it } from 'vitest'
import { printFaults } from './fault.js'
import { findImportCycles } from './import-cycles.js'
import { readImports } from './imports.js'
import { readTree } from './tree.js'

const find = (imports: Record<string, string>) =>
  printFaults(findImportCycles(Object.entries(imports).map(([path, name]) => ({ path, specifiers: [name] }))))

it('finds no circle of imports in the tree', () => {
  expect(printFaults(findImportCycles(readImports(readTree())))).toEqual([])
})

it('tells a circle once', () => {
  const circle = { 'p/src/b.ts': './deep/c.js', 'p/src/deep/c.ts': '../a.js', 'p/src/a.ts': './b.js' }
  expect(find(circle)).toEqual([
    'p/src/a.ts: it imports itself: p/src/a.ts -> p/src/b.ts -> p/src/deep/c.ts -> p/src/a.ts',
  ])
})

it('refuses a file that imports itself at once', () => {
  expect(find({ 'a.mjs': './a.mjs' })).toHaveLength(1)
})

it('allows two ways to one file', () => {
  const importers = [
    { path: 'a.ts', specifiers: ['./b.js', './c.js'] },
    { path: 'b.ts', specifiers: ['./d.js'] },
    { path: 'c.ts', specifiers: ['./d.js'] },
    { path: 'd.ts', specifiers: ['yaml'] },
  ]
  expect(findImportCycles(importers)).toEqual([])
})

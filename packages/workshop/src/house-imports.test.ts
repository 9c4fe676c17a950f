import { expect, it } from 'vitest'
import { applyExceptions, readToday, trespassingFiles } from './exceptions.js'
import { printFaults } from './fault.js'
import { type Room, readRooms, readRootManifest } from './house.js'
import { findForbiddenImports } from './house-imports.js'
import { readImports } from './imports.js'
import { readTree } from './tree.js'

const dependencies = { '@a/vocabulary': '1.0.0', '@a/calendar': '1.0.0', '@a/cli': '1.0.0', yaml: '1.0.0' }

const rooms: readonly Room[] = [
  { folder: 'packages/vocabulary', manifest: { name: '@a/vocabulary' } },
  { folder: 'packages/calendar', manifest: { name: '@a/calendar' } },
  { folder: 'packages/cli', manifest: { name: '@a/cli' } },
  { folder: 'packages/rules', manifest: { name: '@a/rules', dependencies, devDependencies: { casbin: '1.0.0' } } },
]

const root = { name: 'a', devDependencies: { vitest: '1.0.0' } }

const find = (specifier: string, path = 'packages/rules/src/deep/a.ts') =>
  printFaults(findForbiddenImports(readImports([{ path, text: `import '${specifier}'\n` }]), rooms, root)).join()

it('finds every import in the tree flowing one way', () => {
  const faults = findForbiddenImports(readImports(readTree()), readRooms(), readRootManifest())
  expect(printFaults(applyExceptions(faults, trespassingFiles, readToday()))).toEqual([])
})

it.each(['@a/vocabulary', '@a/vocabulary/package.json', '@a/rules', 'yaml', 'node:path', '../b.js'])(
  'allows %s',
  (specifier) => {
    expect(find(specifier)).toBe('')
  },
)

it.each(['@a/cli', '@a/calendar'])('refuses %s, which is not upstream', (specifier) => {
  expect(find(specifier)).toContain('comes later in the house')
})

it('refuses a relative path into another package', () => {
  expect(find('../../../vocabulary/src/index.js')).toContain(
    'reaches out of its package to packages/vocabulary/src/index.js',
  )
})

it.each(['lodash', 'casbin', 'vitest'])('refuses %s in what is shipped', (specifier) => {
  expect(find(specifier)).toContain('does not declare')
})

it.each(['casbin', 'vitest'])('allows %s in a test', (specifier) => {
  expect(find(specifier, 'packages/rules/src/a.test.ts')).toBe('')
})

it('reads type imports and re-exports too', () => {
  const text = `import type { A } from './a.js'\nexport { b } from './b.js'\nconst c = await import('./c.js')\n`
  expect(readImports([{ path: 'packages/rules/src/x.ts', text }])[0]?.specifiers).toEqual([
    './a.js',
    './b.js',
    './c.js',
  ])
})

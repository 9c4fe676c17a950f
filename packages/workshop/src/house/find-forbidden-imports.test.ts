import { expect, it } from 'vitest'
import { withFolder } from '../../setup/make-folder.js'
import { printFaults } from '../fault.js'
import { root } from '../tree.js'
import { findForbiddenImports } from './find-forbidden-imports.js'

const manifest = JSON.stringify({ name: 'a', type: 'module', dependencies: { yaml: '1.0.0' } })

const installed = {
  'node_modules/yaml/package.json': '{ "name": "yaml", "version": "1.0.0", "main": "index.js" }',
  'node_modules/yaml/index.js': '',
  'node_modules/stray/package.json': '{ "name": "stray", "version": "1.0.0", "main": "index.js" }',
  'node_modules/stray/index.js': '',
}

it('finds every import in the tree flowing one way', () => {
  const found = findForbiddenImports(root, ['packages', 'generators', 'conformance', 'examples'])
  expect(printFaults(found)).toEqual([])
})

const faults = await withFolder(
  {
    'package.json': manifest,
    ...installed,
    'packages/vocabulary/src/index.ts': `import 'yaml'`,
    'packages/input/src/later.ts': `import '../../cli/src/index.js'`,
    'packages/input/src/past-the-door.ts': `import '../../vocabulary/src/index.js'`,
    'packages/cli/src/index.ts': `import './first.js'\nimport 'yaml'`,
    'packages/cli/src/first.ts': `import type { Second } from './second.js'\nexport type First = Second`,
    'packages/cli/src/second.ts': `import type { First } from './first.js'\nexport type Second = First`,
    'packages/cli/src/stray.ts': `import 'stray'`,
    'packages/cli/src/gone.ts': `import './nowhere.js'`,
    'packages/cli/src/tested.ts': `import '../test/fixture.js'`,
    'packages/cli/test/fixture.ts': `import '../src/gone.js'`,
    'packages/rules/src/disk.ts': `import 'node:fs'`,
    'generators/openapi/src/reader.ts': `import 'yaml'`,
  },
  (folder) => printFaults(findForbiddenImports(folder, ['.'])),
)

it.each([
  ['what comes later', 'packages/input/src/later.ts: only-upward-3 forbids packages/cli/src/index.ts'],
  ['past a door', 'packages/input/src/past-the-door.ts: by-the-door forbids packages/vocabulary/src/index.ts'],
  ['in a circle of types', 'packages/cli/src/first.ts: no-circles forbids packages/cli/src/second.ts'],
  ['what no package.json declares', 'packages/cli/src/stray.ts: declared forbids node_modules/stray/index.js'],
  ['what is not there', 'packages/cli/src/gone.ts: found forbids ./nowhere.js'],
  [
    'tests into what is shipped',
    'packages/cli/src/tested.ts: shipped-needs-no-tests forbids packages/cli/test/fixture.ts',
  ],
  [
    'anything into the vocabulary',
    'packages/vocabulary/src/index.ts: vocabulary-needs-nothing forbids node_modules/yaml/index.js',
  ],
  ['Node into the rules', 'packages/rules/src/disk.ts: browser-safe forbids fs'],
  [
    'YAML into a generator',
    'generators/openapi/src/reader.ts: generators-read-no-yaml forbids node_modules/yaml/index.js',
  ],
])('refuses to import %s', (_, fault) => {
  expect(faults).toContain(fault)
})

it('has nothing against an import of a neighbour, or of a dependency', () => {
  expect(faults.filter((fault) => fault.startsWith('packages/cli/src/index.ts'))).toEqual([])
})

import { expect, it } from 'vitest'
import { withFolder } from '../../setup/make-folder.js'
import { root } from '../tree.js'
import { runKnip, runSherif } from './run-library.js'

const found = (name: string) => ({ ok: false, output: expect.stringContaining(name) })

const manifest = (fields: object) => JSON.stringify({ name: 'a', version: '1.0.0', private: true, ...fields })

it('finds nothing in the tree that nobody uses', () => {
  expect(runKnip(root)).toEqual({ ok: true, output: expect.any(String) })
})

const left = await withFolder(
  {
    'package.json': manifest({ main: 'index.js', type: 'module', dependencies: { 'left-over': '1.0.0' } }),
    'index.js': `import { b } from './b.js'\nexport const a = b`,
    'b.js': `import 'undeclared'\nexport const b = 1\nexport const lonely = 2`,
    'orphan.js': 'export const orphan = 1',
  },
  runKnip,
)

it.each(['orphan.js', 'lonely', 'left-over', 'undeclared'])('refuses %s, which nobody uses or declares', (name) => {
  expect(left).toEqual(found(name))
})

it('finds no manifests at odds in the tree', () => {
  expect(runSherif(root)).toEqual({ ok: true, output: expect.any(String) })
})

it('refuses two versions of one dependency', async () => {
  const files = {
    'package.json': manifest({ workspaces: ['packages/*'], packageManager: 'npm@11.0.0' }),
    'packages/b/package.json': manifest({ name: 'b', dependencies: { yaml: '1.0.0' } }),
    'packages/c/package.json': manifest({ name: 'c', dependencies: { yaml: '2.0.0' } }),
  }
  expect(await withFolder(files, runSherif)).toEqual(found('multiple-dependency-versions'))
})

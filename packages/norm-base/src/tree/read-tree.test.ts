import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTree } from './read-tree.js'

it('reads the YAML of a folder and leaves its schemas, output and dependencies alone', () => {
  const dir = mkdtempSync(join(tmpdir(), 'norm-base-'))
  for (const folder of ['roles', 'schema', 'resolved', 'node_modules/x', '.hidden']) {
    mkdirSync(join(dir, folder), { recursive: true })
    writeFileSync(join(dir, folder, 'werkgever.yaml'), 'nl: x\n')
  }
  writeFileSync(join(dir, 'package.json'), '{ "version": "2.0.0" }')
  const tree = readTree(`${dir}/`)
  rmSync(dir, { recursive: true })
  expect([tree.dir, tree.version, tree.issues]).toEqual([dir, '2.0.0', []])
  expect(tree.files.map(({ path }) => path)).toEqual(['roles/werkgever.yaml'])
})

it('throws on a folder that does not exist', () => {
  expect(() => readTree(join(import.meta.dirname, 'no-such-folder'))).toThrow('no-such-folder')
})

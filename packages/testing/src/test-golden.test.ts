import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findOutlived } from './test-golden.js'

const folder = mkdtempSync(join(tmpdir(), 'verzuimspec-golden-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('names the golden files that nothing makes any more, in folders too', () => {
  mkdirSync(join(folder, 'roles'))
  for (const path of ['a.ts', 'roles/old.ts', 'roles/new.ts']) writeFileSync(join(folder, path), '')
  const made = ['a.ts', 'roles/new.ts', 'not-yet.ts'].map((path) => ({ path, content: '' }))
  expect(findOutlived(folder, made)).toEqual(['roles/old.ts'])
})

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findDeclarationFaults } from './declarations.js'
import { printFaults } from './fault.js'
import { readRooms } from './house/rooms.js'
import { root } from './tree.js'

it('finds declarations that TypeScript 5 reads in every package', () => {
  const paths = readRooms()
    .filter(({ folder }) => existsSync(join(root, folder, 'src/index.ts')))
    .map(({ folder }) => `${folder}/dist/index.d.ts`)
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  expect(printFaults(findDeclarationFaults(root, paths))).toEqual([])
})

it('refuses a declaration that names what is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verzuimspec-'))
  writeFileSync(join(folder, 'a.d.ts'), 'export declare const a: Missing\n')
  expect(findDeclarationFaults(folder, ['a.d.ts'])).toEqual([
    { subject: 'a.d.ts', message: `Cannot find name 'Missing'.` },
  ])
  rmSync(folder, { recursive: true })
})

// Generates the types and tables of the SDK into src/generated, from the resolved norm base; part of its build.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { typescriptGenerator } from '@verzuimspec/generate-typescript'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { specAsOf } from '@verzuimspec/vocabulary'

/** The day of the newest law in the norm base: what the types hold, and answers that ask for no other date. */
const asOf = '2026-09-01'

const folder = join(import.meta.dirname, '../src/generated')
const base = loadBundledBase(join(import.meta.dirname, '../../../spec/dist/norm-base.json'))

const files = await typescriptGenerator.generate({ base, spec: specAsOf(base, asOf), options: {} })

rmSync(folder, { recursive: true, force: true })
for (const { path, content } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

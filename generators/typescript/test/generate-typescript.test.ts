import { completeScope, specWithin } from '@verzuimspec/norm-base'
import { testGolden } from '@verzuimspec/testing'
import type { GeneratedFile } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { type TypeScriptOptions, typescriptGenerator } from '../src/index.js'
import { smallBase, smallSpec } from './small-norm-base.js'

function generate(options: TypeScriptOptions = {}): Promise<readonly GeneratedFile[]> {
  return typescriptGenerator.generate({ base: smallBase, spec: smallSpec, options })
}

const files = await generate()

function contentOf(path: string, generated: readonly GeneratedFile[] = files): string {
  const file = generated.find((candidate) => candidate.path === path)
  if (file === undefined) throw new Error(`no ${path} was generated`)
  return file.content
}

testGolden(import.meta.dirname, files)

it('prints the same bytes twice', async () => {
  expect(await generate()).toEqual(files)
})

it('ends lines with LF and says at the top of every file what made it', () => {
  for (const { content } of files) {
    expect(content).not.toContain('\r')
    expect(content.split('\n')[0]).toBe(
      '// Generated from norm base 1.2.3 as of 2024-01-01, the default positions, by @verzuimspec/generate-typescript; do not edit.',
    )
  }
})

it('leaves a forbidden property out of the view and its projector', () => {
  expect(contentOf('roles/werkgever.ts')).not.toContain('klacht')
  expect(contentOf('roles/arts.ts')).toContain('readonly klacht: string')
})

it('makes a view under the positions of a profile', async () => {
  const wide = await generate({ profile: 'ruim' })
  expect(contentOf('roles/werkgever.ts', wide)).toContain('readonly klacht: string')
  expect(contentOf('norm-base.ts', wide)).toContain("= 'ruim'")
})

it('leaves what facts decide on out of the projector and names the facts at the property', () => {
  const file = contentOf('roles/werkgever.ts')
  expect(file).toContain('Only when these facts decide so: `toestemming`.')
  expect(file).toContain('readonly telefoon?: string')
  expect(file).toContain("'gesprek-met-arts': [['telefoon', 'telefoon']],")
  expect(file).not.toContain('view.telefoon')
})

it('makes no file for a role without a login', () => {
  expect(files.map(({ path }) => path)).not.toContain('roles/uwv.ts')
})

it('keeps identifiers of every date in the vocabulary, and entries of every date in the tables', () => {
  expect(contentOf('vocabulary.ts')).toContain("| 'oude-wet'")
  expect(contentOf('tables.ts')).toContain('"validTo":"2019-12-31"')
})

it('leaves out of the tables what no answer shows, and keeps what a norm hangs on', () => {
  const tables = contentOf('tables.ts')
  for (const text of ['Geen systeem ziet dat.', 'Alleen voor oude stukken.', 'Schriftelijk.'])
    expect(tables).not.toContain(text)
  expect(tables).toContain('"condition":{"nl":"De werknemer stemde toe."')
})

it('names a norm at every line of a projector that copies a property', () => {
  const lines = contentOf('roles/arts.ts').split('\n')
  const copies = lines.filter((line) => /^ +(view\.|if \(.*\) view\.)/.test(line))
  expect(copies.length).toBeGreaterThan(0)
  for (const line of copies) expect(line).toContain('// voorbeeldwet/2-gegevens/')
})

it('refuses a profile the norm base does not have', async () => {
  await expect(generate({ profile: 'rium' })).rejects.toThrow('options#/profile error unknown-id: `rium`')
})

it('makes nothing of roles and records outside the scope', async () => {
  const scope = completeScope(smallBase, { entities: ['dossier'], roles: ['werkgever'] })
  const spec = specWithin(smallSpec, scope)
  const made = await typescriptGenerator.generate({ base: smallBase, spec, scope, options: {} })
  const roles = made.filter(({ path }) => path.startsWith('roles/')).map(({ path }) => path)
  expect(roles).toEqual(['roles/werkgever.ts'])
  expect(contentOf('records.ts', made)).not.toContain('GesprekMetArts')
})

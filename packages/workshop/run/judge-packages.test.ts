import { expect, it } from 'vitest'
import { judgePackages } from '../packages/judge.mjs'
import { withFolder } from '../setup/make-folder.js'

const manifest = (fields: object) =>
  JSON.stringify({ name: '@a/b', version: '1.0.0', type: 'module', files: ['dist'], ...fields })

const exported = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } }

const sound = {
  'package.json': JSON.stringify({ name: 'a', private: true, workspaces: ['b'] }),
  'b/package.json': manifest({ exports: exported, license: 'MIT' }),
  'b/dist/index.js': 'export const b = 1\n',
  'b/dist/index.d.ts': '/** Says b. */\nexport declare const b = 1\n',
}

const judge = (files: Readonly<Record<string, string>>) =>
  withFolder({ ...sound, ...files }, (folder) => judgePackages(['b'], folder))

it('has nothing against a package that is whole', async () => {
  expect(await judge({})).toEqual([])
})

it('refuses an entry that leads nowhere', async () => {
  const faults = await judge({ 'b/package.json': manifest({ exports: { ...exported, './c': './dist/c.js' } }) })
  expect(faults.join()).toContain('./dist/c.js but the file does not exist')
})

it('refuses types that the users of an ES module cannot follow', async () => {
  const faults = await judge({ 'b/dist/index.d.ts': `export { b } from './b'\n` })
  expect(faults.join()).toContain('Internal resolution error')
})

it('refuses a public name without a docstring', async () => {
  const faults = await judge({ 'b/dist/index.d.ts': 'export declare const b = 1\n' })
  expect(faults).toEqual(['b: no docstring says what this is: export const b = 1;'])
})

it('judges nothing that is not published', async () => {
  expect(await judge({ 'b/package.json': manifest({ exports: { '.': './gone.js' }, private: true }) })).toEqual([])
})

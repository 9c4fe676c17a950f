import { expect, it } from 'vitest'
import { printFaults } from './fault.js'
import type { Room } from './house/rooms.js'
import { findStrayReads } from './stray-reads.js'

const rooms: readonly Room[] = [
  { folder: 'spec', manifest: { name: '@a/spec' } },
  { folder: 'packages/rules', manifest: { name: '@a/rules', devDependencies: { '@a/spec': '1.0.0' } } },
  { folder: 'packages/sdk', manifest: { name: '@a/sdk', dependencies: { '@a/rules': '1.0.0' } } },
  { folder: 'packages/lone', manifest: { name: '@a/lone' } },
  { folder: 'packages/whole', manifest: { name: '@a/whole' } },
]

const turbo = {
  globalDependencies: ['tsconfig.base.json'],
  tasks: { '@a/spec#data': {}, '@a/whole#test': { dependsOn: ['//#tree'] } },
}

const find = (path: string, folder = 'packages/sdk') =>
  printFaults(findStrayReads([path], `${folder}/src/a.test.ts`, rooms, turbo)).join()

it.each(['packages/sdk/test/fixture.yaml', 'packages/rules/dist/index.js', 'spec/norms/a.yaml', 'tsconfig.base.json'])(
  'allows a test to read %s',
  (path) => {
    expect(find(path)).toBe('')
  },
)

it('refuses data of a package that is not declared, and says which', () => {
  expect(find('spec/norms/a.yaml', 'packages/lone')).toContain('add @a/spec to the devDependencies')
})

it('refuses what a dependency does not build', () => {
  expect(find('packages/rules/test/fixture.yaml')).toContain('read what @a/rules builds instead')
})

it('refuses what is in no package', () => {
  expect(find('README.md')).toContain('turbo does not run it again when README.md changes')
})

it('allows anything where the task sees the whole tree', () => {
  expect(find('README.md', 'packages/whole')).toBe('')
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { printFaults } from './fault.js'
import { findLockFaults } from './lockfile.js'
import { root } from './tree.js'

const sound = { version: '1.0.0', integrity: 'sha512-AAAA' }

it('finds a lock that every machine can install', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  expect(printFaults(findLockFaults(lock))).toEqual([])
})

it('takes a link to a workspace for what it is', () => {
  const packages = { 'node_modules/@a/b': { resolved: 'packages/b', link: true }, 'packages/b': { version: '1.0.0' } }
  expect(findLockFaults({ packages })).toEqual([])
})

it.each(['https://example.invalid/a.tgz', 'git+ssh://example.invalid/a.git'])('refuses the address %s', (resolved) => {
  expect(findLockFaults({ packages: { 'node_modules/a': { ...sound, resolved } } })).toHaveLength(1)
})

it('refuses an entry without integrity, nested ones included', () => {
  const packages = { 'node_modules/a': sound, 'packages/b/node_modules/a': { version: '1.0.0' } }
  expect(findLockFaults({ packages })).toMatchObject([{ subject: 'packages/b/node_modules/a' }])
})

it('refuses a lock that lacks the binary of a platform', () => {
  const optionalDependencies = { '@a/darwin-arm64': '1.0.0', '@a/linux-x64': '1.0.0' }
  const packages = { 'node_modules/a': { ...sound, optionalDependencies }, 'node_modules/@a/linux-x64': sound }
  expect(printFaults(findLockFaults({ packages })).join()).toContain('@a/darwin-arm64')
})

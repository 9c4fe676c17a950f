import { expect, it } from 'vitest'
import { stampInstall } from './install.mjs'

const machine = { node: '20.20.2', platform: 'linux', arch: 'x64' }
const stamp = stampInstall('{}', machine)

it('keeps the stamp over a patch of Node', () => {
  expect(stampInstall('{}', { ...machine, node: '20.21.0' })).toBe(stamp)
})

it.each([{ node: '22.1.0' }, { platform: 'darwin' }, { arch: 'arm64' }])('changes the stamp with %o', (change) => {
  expect(stampInstall('{}', { ...machine, ...change })).not.toBe(stamp)
})

it('changes the stamp with the lock', () => {
  expect(stampInstall('{ }', machine)).not.toBe(stamp)
})

import { expect, it } from 'vitest'
import { printFaults } from './fault.js'
import { findMachineTraces } from './machine-traces.js'
import { readTree } from './tree.js'

const find = (text: string) => findMachineTraces([{ path: 'a.md', text }])

it('finds no trace of a machine in the tree', () => {
  expect(printFaults(findMachineTraces(readTree()))).toEqual([])
})

it.each([
  `https://${['registry', 'npmjs', 'org'].join('.')}/a`,
  ['', 'home', 'someone', 'project'].join('/'),
  `see "${['', 'tmp', 'out.json'].join('/')}"`,
  ['C:', 'Users', 'someone'].join('\\'),
])('refuses %s', (text) => {
  expect(find(`first line\n${text}`)).toMatchObject([{ subject: 'a.md', message: expect.stringMatching(/^line 2: /) }])
})

it.each(['/usr/bin/chromium', 'packages/work/src', './tmp/a', 'integrity: sha512-ab+/tmp/cd=='])(
  'allows %s',
  (text) => {
    expect(find(text)).toEqual([])
  },
)

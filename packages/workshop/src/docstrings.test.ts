import { expect, it } from 'vitest'
import { findUndocumentedExports } from './docstrings.js'
import { applyExceptions, readToday, undocumentedFiles } from './exceptions.js'
import { printFaults } from './fault.js'
import { readTree } from './tree.js'

const find = (index: string, other = '') =>
  printFaults(
    findUndocumentedExports([
      { path: 'packages/a/src/index.ts', text: index },
      { path: 'packages/a/src/b.ts', text: other },
    ]),
  ).map((line) => line.split(': ')[1])

it('finds a docstring for everything a package exports', () => {
  const faults = findUndocumentedExports(readTree())
  expect(printFaults(applyExceptions(faults, undocumentedFiles, readToday()))).toEqual([])
})

it.each([
  ['a function', 'export function b() {}'],
  ['a constant', 'export const b = 1'],
  ['a type', 'export type b = string'],
  ['an interface', 'export interface b {}'],
  ['a class', 'export class b {}'],
])('refuses %s without a docstring and takes it with one', (_, declaration) => {
  expect(find(`export { b } from './b.js'`, declaration)).toEqual(['b is public and has no docstring'])
  expect(find(`export { b } from './b.js'`, `/** Says b. */\n${declaration}`)).toEqual([])
  expect(find(declaration)).toEqual(['b is public and has no docstring'])
})

it('follows another name and an import that is exported on', () => {
  expect(find(`export { c as b } from './b.js'`, 'export const c = 1')).toEqual(['b is public and has no docstring'])
  expect(find(`import { c } from './b.js'\nexport { c }`, 'export const c = 1')).toEqual([
    'c is public and has no docstring',
  ])
})

it('leaves the exports of other packages to them', () => {
  expect(find(`export { decide } from '@a/rules'`)).toEqual([])
})

it('refuses to export everything unnamed', () => {
  expect(find(`export * from './b.js'`)).toEqual(['name what it exports'])
})

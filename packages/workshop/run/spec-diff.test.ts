import { expect, it } from 'vitest'
import { findBase } from './spec-diff.mjs'

const git = (answers: Readonly<Record<string, string>>) => (args: readonly string[]) => answers[args.join(' ')]

const before = 'rev-parse --verify --quiet HEAD^'

it('compares a branch with where it left main', () => {
  expect(findBase(undefined, git({ 'rev-parse HEAD': 'b', 'merge-base HEAD origin/main': 'a' }))).toBe('a')
  expect(findBase(undefined, git({ 'rev-parse HEAD': 'b', 'merge-base HEAD main': 'a' }))).toBe('a')
})

it('compares main with the commit before', () => {
  expect(findBase(undefined, git({ 'rev-parse HEAD': 'b', 'merge-base HEAD main': 'b', [before]: 'a' }))).toBe('a')
})

it('compares with what is asked for', () => {
  expect(findBase('v1', git({ 'rev-parse --verify --quiet v1^{commit}': 'c' }))).toBe('c')
})

it('has nothing to compare with where there is no history', () => {
  expect(findBase(undefined, git({ 'rev-parse HEAD': 'b', 'merge-base HEAD main': 'b' }))).toBeUndefined()
  expect(findBase(undefined, git({}))).toBeUndefined()
})

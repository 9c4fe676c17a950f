import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTexts } from '@verzuimspec/norm-base'
import { expect, it } from 'vitest'
import { linkOrThrow, schemas, treeWith } from '../../test/fixture.js'
import { renderLintIssue } from '../issues/render-lint-issue.js'
import { lintContextOf } from './lint-context.js'
import { lintRules } from './lint-rules.js'

interface Case {
  readonly code: string
  readonly name: string
  readonly dir: string
  readonly expected: string
}

function casesOf(code: string): readonly Case[] {
  const dir = join(import.meta.dirname, code, 'cases')
  return readdirSync(dir).map((name) => {
    const expected = readFileSync(join(dir, name, 'expected.issues'), 'utf8')
    return { code, name, dir: join(dir, name), expected }
  })
}

const cases = lintRules.flatMap(({ code }) => casesOf(code))

it.each(cases)('finds in $code/cases/$name what is expected', ({ code, dir, expected }) => {
  const documents = join(dir, 'documents')
  const tree = treeWith(...readTexts(dir))
  const context = lintContextOf(tree, schemas, linkOrThrow(tree), existsSync(documents) ? documents : undefined)
  const issues = lintRules.flatMap((rule) => (rule.code === code ? rule.check(context) : []))
  expect(issues.map((issue) => `${renderLintIssue(issue, 'en')}\n`).join('')).toBe(expected)
})

it.each(lintRules)('has a good and a bad case for $code', ({ code }) => {
  const own = cases.filter((one) => one.code === code)
  expect(new Set(own.map(({ expected }) => expected === ''))).toEqual(new Set([true, false]))
})

it('finds a folder for every rule and a rule for every folder', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(lintRules.map(({ code }) => code)).toEqual(folders.map(({ name }) => name).sort())
})

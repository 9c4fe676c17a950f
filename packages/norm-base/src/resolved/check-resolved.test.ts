import type { NormBase } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { linkOrThrow, schemas, treeWith } from '../../test/fixture.js'
import { bundleNormBase } from './bundle-norm-base.js'
import { parseNormBase } from './parse-norm-base.js'

const base = linkOrThrow(treeWith())
const printed = bundleNormBase(base).content

type Draft = { -readonly [Part in keyof NormBase]: Record<string, Record<string, unknown>> }

function problemOf(change: (draft: Draft) => void): string {
  const draft = JSON.parse(printed)
  change(draft)
  return problemIn(JSON.stringify(draft, null, 2))
}

function problemIn(json: string): string {
  try {
    parseNormBase(json, 'base.json', schemas)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function rename(part: Record<string, Record<string, unknown>>, from: string, to: string): void {
  const entry = { ...part[from], id: to }
  delete part[from]
  part[to] = entry
}

it('takes the norm base it printed', () => {
  expect(problemIn(printed)).toBe('')
})

it.each(['../buiten', 'werk\ngever', 'Werkgever', 'werkgever/', '', 'a--b', "x'; drop table x; --"])(
  'refuses %j for the id of a role, at its line',
  (id) => {
    expect(problemOf(({ roles }) => rename(roles, 'werkgever', id))).toMatch(/^base\.json:\d+:\d+ error /)
  },
)

it('refuses an entry whose id is not that of its key', () => {
  const problem = problemOf(({ roles }) => Object.assign(roles.werkgever ?? {}, { id: 'arts' }))
  expect(problem).toContain('error wrong-value: `arts` is not allowed here; expected one of `werkgever`')
})

it.each(['__proto__', 'constructor', 'toString'])('refuses %s as a field and as a part', (name) => {
  const field = printed.replace('"roles": {', `"${name}": {},\n  "roles": {`)
  expect(problemIn(field)).toContain(`error unknown-property: \`${name}\` is not known here`)
  const role = printed.replace('"uwv": {', `"uwv": { "${name}": 1,`)
  expect(problemIn(role)).toContain(`error unknown-property: \`${name}\` is not known here`)
})

it('refuses a version that is none, and texts with characters that nobody sees', () => {
  expect(problemIn(printed.replace('"1.2.3"', '"1.2.3; drop"'))).toContain('wrong-form')
  const label = (nl: string) => problemOf(({ roles }) => Object.assign(roles.uwv?.label ?? {}, { nl }))
  expect(label('UWV\u202e')).toContain('a character that nobody sees stands here: U+202E')
  expect(label('UWV\u0000')).toContain('U+0000')
})

it('refuses a key that stands twice, which JSON.parse would not tell', () => {
  const twice = printed.replace('"roles": {', '"roles": {},\n  "roles": {')
  expect(problemIn(twice)).toContain('error duplicate-key: key `roles` stands twice')
})

const named = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(named)
      : []

it('misses each entry when it is gone and another names it', () => {
  const parts = [
    'norms',
    'roles',
    'purposes',
    'facts',
    'duties',
    'actions',
    'events',
    'categories',
    'elements',
  ] as const
  for (const part of parts) {
    for (const id of Object.keys(base[part])) {
      const { [part]: without, ...others } = base
      const { [id]: _, ...left } = without as Readonly<Record<string, unknown>>
      if (!named({ ...others, lexicon: {}, left }).includes(id)) continue
      const problem = problemIn(JSON.stringify({ ...base, [part]: left }))
      expect(problem, `${part} ${id}`).toContain('dangling-identifier')
    }
  }
})

it('tells a hundred of many names of nothing, and how many more there are', () => {
  const missing = Array.from({ length: 2000 }, (_, i) => `weg/${i}`)
  const problem = problemOf(({ roles }) => Object.assign(roles.werkgever ?? {}, { norms: missing }))
  expect(problem.match(/dangling-identifier/g)).toHaveLength(100)
  expect(problem).toContain('1900 more things are wrong with this file')
})

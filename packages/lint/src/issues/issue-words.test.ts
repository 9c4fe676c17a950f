import { createRenderer, type IssueOf, words as shape } from '@verzuimspec/input'
import { words as entries, type IssueFields } from '@verzuimspec/norm-base'
import { expect, it } from 'vitest'
import type { LintIssueFields } from './lint-issue.js'
import { words } from './words/words.js'

interface Fields extends IssueFields, LintIssueFields {}
type Issue = IssueOf<Fields>

const sentences = {
  nl: { ...shape.nl.sentences, ...entries.nl.sentences, ...words.nl },
  en: { ...shape.en.sentences, ...entries.en.sentences, ...words.en },
}
const renderIssue = createRenderer<Fields>(sentences)

const at = { file: 'spec/a.yaml', line: 1, column: 1 }

// One sample of every code; a new code without one does not compile.
const samples: { readonly [Code in keyof Fields]: Fields[Code] } = {
  'broken-json': { detail: 'Unexpected end' },
  'broken-yaml': { detail: 'Missing quote' },
  'circular-identifier': { subject: 'a', circle: ['a', 'b', 'a'] },
  'colliding-name': { subject: 'a', id: 'a-1', other: 'a1', name: 'a1' },
  'contradictory-rules': { subject: 'a', other: 'b', actions: ['inzien'], elements: ['diagnose'] },
  'copied-text': { subject: 'a', source: 'b.txt', words: 12, excerpt: 'c d' },
  'dangling-identifier': { id: 'a', kind: 'roles', nearest: 'b' },
  'duplicate-identifier': { id: 'a', first: at },
  'duplicate-key': { key: 'a' },
  'expired-exception': { subject: 'a', rule: 'b', until: '2026-01-01' },
  'hidden-character': { character: 'U+202E' },
  'idle-exclusion': { subject: 'a', element: 'b' },
  'ill-posed-question': { subject: 'a', fault: 'idle-recipient' },
  'imprecise-locator': { subject: 'a', locator: 'b', norms: 4 },
  'key-order': { subject: 'a', expected: ['nl', 'en'] },
  'lapsed-norm': { subject: 'a', norm: 'b', day: null },
  'lenient-default': { subject: 'a', position: 'b', strictest: 'c' },
  'medical-permit': { subject: 'a', role: 'b', elements: ['c'] },
  'missing-one-of': { properties: ['a', 'b'] },
  'missing-property': { property: 'a' },
  'missing-version': {},
  'more-issues': { count: 3 },
  'not-a-condition': { value: 'a' },
  'not-a-norm-base': { missing: 'rules' },
  'overlapping-validity': { subject: 'a', other: 1, from: null, to: '2026-01-01' },
  'not-utf8': {},
  'repeated-item': { value: 'a' },
  'reserved-task': { subject: 'a', role: 'b', task: 'c', actions: ['d'], elements: ['e'] },
  'reversed-validity': { subject: 'a', validFrom: '2026-01-02', validTo: '2026-01-01' },
  'rule-without-norm': { subject: 'a', from: null },
  'schema-violation': { detail: 'b' },
  'shared-word': { subject: 'a', word: 'b', other: 'c' },
  'stale-exception': { subject: 'a', rule: 'b' },
  'stray-file': { places: ['roles/<id>.yaml'] },
  'too-deep': { deepest: 100 },
  'too-few': { minimum: 1 },
  'too-long': { length: 401, maximum: 400 },
  'too-short': { length: 1, minimum: 2 },
  'uncharted-article': { article: 'wbp/1', source: 'wbp', nearest: null },
  'unenforced-norm': { subject: 'a', enforcedBy: 'rule' },
  'unknown-property': { property: 'a', known: ['b'], nearest: null },
  'unreadable-file': { reason: { code: 'refused', detail: 'EIO' } },
  untranslated: { subject: 'a', text: 'b c' },
  'unused-identifier': { subject: 'a', kind: 'facts' },
  'wrong-form': { value: 'A', form: { nl: { name: 'een naam', looks: '`a`' }, en: { name: 'a name', looks: '`a`' } } },
  'wrong-type': { value: 'a', expected: 'object' },
  'wrong-value': { value: 'a', allowed: ['b'], nearest: 'b' },
  'yaml-alias': { alias: 'a' },
}

const issues = Object.entries(samples).map(([code, fields]) => ({ code, at, ...fields }) as Issue)

it.each(issues)('says $code in three parts, in two languages of its own', (issue) => {
  const [en, nl] = [renderIssue(issue, 'en'), renderIssue(issue, 'nl')]
  expect(en).toMatch(new RegExp(`^spec/a.yaml:1:1 error ${issue.code}: [^;]+; expected [^;]+; [^;]+$`))
  expect(nl).toMatch(new RegExp(`^spec/a.yaml:1:1 fout ${issue.code}: [^;]+; verwacht [^;]+; [^;]+$`))
  for (const line of [en, nl]) expect(line).not.toMatch(/undefined|null|\[object/)
  const words = (line: string) =>
    new Set(
      line
        .split(': ')
        .slice(1)
        .join(': ')
        .match(/(?<!`)\b\p{L}{4,}\b(?!`)/gu),
    )
  const shared = [...words(en)].filter((word) => words(nl).has(word))
  expect(shared.length).toBeLessThan(words(en).size / 2)
})

it('has words for the same codes, kinds, enforcements and types in both languages', () => {
  const pairs = [
    [sentences.nl, sentences.en],
    ...(['kinds', 'enforcements'] as const).map((part) => [entries.nl[part], entries.en[part]] as const),
    [shape.nl.types, shape.en.types] as const,
  ] as const
  for (const [nl, en] of pairs) expect(Object.keys(nl)).toEqual(Object.keys(en))
})

it('lists the codes of a set in the order of the alphabet, so that a new one has one place', () => {
  for (const set of [shape.en.sentences, entries.en.sentences, words.en]) {
    expect(Object.keys(set)).toEqual(Object.keys(set).sort())
  }
})

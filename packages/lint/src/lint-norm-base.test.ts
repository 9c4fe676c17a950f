import type { TextFile } from '@verzuimspec/norm-base'
import { loadNormBase, readTree } from '@verzuimspec/norm-base'
import { expect, it } from 'vitest'
import { fixtureDir, linkOrThrow, schemas, treeWith } from '../test/fixture.js'
import { renderLintIssue } from './issues/render-lint-issue.js'
import { type LintOptions, lintNormBase } from './lint-norm-base.js'

const unused = {
  path: 'facts/voorbeeld.yaml',
  content: 'geschil: { nl: Geschil, en: Dispute }\ntoestemming: { nl: Ja, en: Yes }\nweg: { nl: Weg, en: Gone }\n',
}

function exceptions(...lines: readonly string[]): TextFile {
  return { path: 'lint-exceptions.yaml', content: lines.map((line) => `- { ${line} }\n`).join('') }
}

function lint(files: readonly TextFile[], options?: LintOptions): readonly string[] {
  const tree = treeWith(...files)
  return lintNormBase(tree, schemas, linkOrThrow(tree), options).map(
    (issue) => renderLintIssue(issue, 'en').split(';')[0] ?? '',
  )
}

const excused = 'subject: weg, rule: unused-identifier, reason: De bron volgt nog., until: 2026-06-30'

it('finds nothing in the fixture', () => {
  expect(lintNormBase(readTree(fixtureDir), schemas, loadNormBase(fixtureDir, schemas))).toEqual([])
})

it('leaves out what an exception excuses, up to and including its last day', () => {
  expect(lint([unused])).toEqual([
    'spec/facts/voorbeeld.yaml:3:1 error unused-identifier: nothing refers to fact `weg`',
  ])
  expect(lint([unused, exceptions(excused)])).toEqual([])
  expect(lint([unused, exceptions(excused)], { today: '2026-06-30' })).toEqual([])
})

it('finds an exception that has ended', () => {
  expect(lint([unused, exceptions(excused)], { today: '2026-07-01' })).toEqual([
    'spec/lint-exceptions.yaml:1:3 error expired-exception: the exception of `weg` from unused-identifier ended on 2026-06-30',
  ])
})

it('finds an exception that excuses nothing, of the wrong rule or the wrong subject', () => {
  expect(lint([exceptions(excused)])).toEqual([
    'spec/lint-exceptions.yaml:1:3 error stale-exception: unused-identifier finds nothing at `weg`',
  ])
  const others = [excused.replace('unused-identifier', 'untranslated'), excused.replace('weg', 'geschil')]
  expect(lint([unused, exceptions(...others)])).toHaveLength(3)
})

it('orders what it finds by file and line', () => {
  const renamed = {
    path: 'actions.yaml',
    content:
      'extra: { en: Extra, nl: Iets }\ninzien: { nl: a b, en: a b }\nvastleggen: { nl: Ja, en: Yes }\nverstrekken: { nl: Ja, en: Yes }\n',
  }
  expect(lint([unused, renamed]).map((line) => line.split(': ')[0])).toEqual([
    'spec/actions.yaml:1:1 error unused-identifier',
    'spec/actions.yaml:1:10 error key-order',
    'spec/actions.yaml:2:24 error untranslated',
    'spec/facts/voorbeeld.yaml:3:1 error unused-identifier',
  ])
})

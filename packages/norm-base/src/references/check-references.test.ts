import { expect, it } from 'vitest'
import { schemas, treeWith } from '../../test/fixture.js'
import { renderIssue } from '../issues/render-issue.js'
import { linkTree } from '../link/link-tree.js'
import { entriesOf } from '../tree/entry.js'
import type { TextFile } from '../tree/parse-tree.js'
import { checkReferences } from './check-references.js'
import { referencesOf } from './references-of.js'

function issueLines(...files: readonly TextFile[]): readonly string[] {
  return linkTree(treeWith(...files), schemas).issues.map((issue) => renderIssue(issue, 'en'))
}

const entries = treeWith().files.flatMap(entriesOf)

it('resolves every reference of the fixture', () => {
  expect(issueLines()).toEqual([])
})

it('misses each identifier when it is gone, whoever names it', () => {
  for (const { entry, to, id, place } of entries.flatMap((entry) => referencesOf(entry, schemas))) {
    const left = entries.filter((other) => other.kind !== to || other.id !== id)
    if (left.length === entries.length) continue
    const missed = { code: 'dangling-identifier', at: place(), id, kind: to, nearest: expect.toSatisfy(() => true) }
    expect(checkReferences([entry], left, schemas)).toContainEqual(missed)
  }
})

it('names what is missing, where, and the nearest there is', () => {
  const flow = (path: string) => ({
    path,
    content:
      'duur:\n  effect: permit\n  elements: [verwacht-duur]\n  categories: [heel-iets-anders]\n  purpose: planing\n' +
      '  requires: { any: [geschil, { not: toestemmng }] }\n  position: duur-delen/nooit\n  norms: [voorbeeldwet/4/x]\n',
  })
  expect(issueLines(flow('flows/arts--werkgevers/voorbeeld.yaml'))).toMatchInlineSnapshot(`
    [
      "spec/flows/arts--werkgevers/voorbeeld.yaml:1:1 error dangling-identifier: role \`werkgevers\` is not defined; expected one that the norm base defines; did you mean \`werkgever\`?",
      "spec/flows/arts--werkgevers/voorbeeld.yaml:3:14 error dangling-identifier: element \`verwacht-duur\` is not defined; expected one that the norm base defines; did you mean \`verwachte-duur\`?",
      "spec/flows/arts--werkgevers/voorbeeld.yaml:4:16 error dangling-identifier: category \`heel-iets-anders\` is not defined; expected one that the norm base defines; define the category or name another",
      "spec/flows/arts--werkgevers/voorbeeld.yaml:5:12 error dangling-identifier: purpose \`planing\` is not defined; expected one that the norm base defines; did you mean \`planning\`?",
      "spec/flows/arts--werkgevers/voorbeeld.yaml:6:37 error dangling-identifier: fact \`toestemmng\` is not defined; expected one that the norm base defines; did you mean \`toestemming\`?",
      "spec/flows/arts--werkgevers/voorbeeld.yaml:7:13 error dangling-identifier: position \`duur-delen/nooit\` is not defined; expected one that the norm base defines; did you mean \`duur-delen/altijd\`?",
      "spec/flows/arts--werkgevers/voorbeeld.yaml:8:11 error dangling-identifier: norm \`voorbeeldwet/4/x\` is not defined; expected one that the norm base defines; define the norm or name another",
    ]
  `)
})

it('wants a source for every article and a row for every article of a replaced law', () => {
  const norm = (basis: string) => ({
    path: 'norms/voorbeeldwet/4.yaml',
    content: `a:\n  locator: art. 1\n  modality: duty\n  nl: Iets\n  en: Something\n  basis: [${basis}]\n  enforcedBy: rule\n`,
  })
  expect(issueLines(norm('oude-wet/16-1, oude-wt/16, voorbeeldwet/99'))).toMatchInlineSnapshot(`
    [
      "spec/norms/voorbeeldwet/4.yaml:6:11 error uncharted-article: article \`oude-wet/16-1\` of a law that was replaced has no row in the concordance; expected a row in concordance/oude-wet.yaml that says what stands in its place; did you mean \`oude-wet/16\`?",
      "spec/norms/voorbeeldwet/4.yaml:6:26 error dangling-identifier: source \`oude-wt\` is not defined; expected one that the norm base defines; did you mean \`oude-wet\`?",
    ]
  `)
})

it('wants a norm to lie below its source', () => {
  const content = 'a:\n  locator: art. 1\n  modality: duty\n  nl: Iets\n  en: Something\n  enforcedBy: rule\n'
  expect(issueLines({ path: 'norms/andere-wet.yaml', content })).toMatchInlineSnapshot(`
    [
      "spec/norms/andere-wet.yaml:1:1 error dangling-identifier: source \`andere-wet\` is not defined; expected one that the norm base defines; define the source or name another",
    ]
  `)
})

it('finds an element defined in two themes, and reports no reference to what a broken file may define', () => {
  const twice = {
    path: 'elements/dubbel.yaml',
    content: treeWith().files.find(({ path }) => path === 'elements/medisch.yaml')?.text ?? '',
  }
  expect(issueLines(twice)).toMatchInlineSnapshot(`
    [
      "spec/elements/medisch.yaml:1:1 error duplicate-identifier: \`diagnose\` is defined a second time; expected one definition, and the first is at spec/elements/dubbel.yaml:1; take one of the two away or give it another id",
    ]
  `)
  expect(issueLines({ path: 'elements/medisch.yaml', content: 'diagnose: "\n' }).length).toBe(1)
  expect(
    issueLines({ path: 'elements/medisch.yaml', content: 'diagnose: {}\n' }).every((line) =>
      line.includes('missing-property'),
    ),
  ).toBe(true)
})

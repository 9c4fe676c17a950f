import { expect, it } from 'vitest'
import { treeWith } from '../../test/fixture.js'
import { renderIssue } from '../issues/render-issue.js'
import { entriesOf } from './entry.js'
import { kinds } from './kinds.js'
import { parseTree, type TextFile } from './parse-tree.js'

const version = { path: 'package.json', content: '{ "version": "1.0.0" }' }

function issueLines(...files: readonly TextFile[]): readonly string[] {
  return parseTree([version, ...files], 'spec').issues.map((issue) => renderIssue(issue, 'en'))
}

it('gives each kind its ids', () => {
  const entries = treeWith().files.flatMap(entriesOf)
  const firstOf = kinds.map(({ name }) => [name, entries.find(({ kind }) => kind === name)?.id])
  expect(Object.fromEntries(firstOf)).toEqual({
    sources: 'oude-wet',
    concordance: 'oude-wet/16',
    norms: 'voorbeeldwet/2-gegevens/geen-diagnose',
    terms: 'verzuim',
    roles: 'arts',
    purposes: 'begeleiding',
    facts: 'toestemming',
    duties: 'informeren',
    actions: 'inzien',
    events: 'eerste-ziektedag',
    categories: 'gewoon',
    elements: 'diagnose',
    entities: 'medisch-dossier',
    permissions: 'permissions/arts/begeleiding',
    flows: 'flows/arts--werkgever/verwachte-duur',
    tasks: 'begeleiden',
    deadlines: 'melding',
    retention: 'verzuimdossier',
    security: 'tweefactor',
    divergences: 'duur-delen',
    profiles: 'ruim',
    questions: 'diagnose-inzien-door-werkgever',
    crosswalk: 'berichten/duur',
    lexicon: 'diagnose',
    'lint-exceptions': undefined,
  })
})

it('finds a file where no kind lies, with the forms of its folder', () => {
  expect(
    issueLines(
      { path: 'roles/Werkgever.yaml', content: 'nl: x' },
      { path: 'roles/deep/werkgever.yaml', content: 'nl: x' },
      { path: 'flows/arts-werkgever/voorbeeld.yaml', content: 'nl: x' },
      { path: 'terms/voorbeeld.yml', content: 'nl: x' },
    ),
  ).toMatchInlineSnapshot(`
    [
      "spec/flows/arts-werkgever/voorbeeld.yaml:1:1 error stray-file: no kind of entry lies here; expected a path in kebab-case such as \`flows/<from>--<to>/<theme>.yaml\`; move or rename the file",
      "spec/roles/Werkgever.yaml:1:1 error stray-file: no kind of entry lies here; expected a path in kebab-case such as \`roles/<id>.yaml\`; move or rename the file",
      "spec/roles/deep/werkgever.yaml:1:1 error stray-file: no kind of entry lies here; expected a path in kebab-case such as \`roles/<id>.yaml\`; move or rename the file",
      "spec/terms/voorbeeld.yml:1:1 error stray-file: no kind of entry lies here; expected a path in kebab-case such as \`terms/<theme>.yaml\`; move or rename the file",
    ]
  `)
})

it('finds broken YAML and duplicate keys at their line and column', () => {
  expect(
    issueLines(
      { path: 'terms/voorbeeld.yaml', content: 'a:\n  nl: "b\n' },
      { path: 'facts/voorbeeld.yaml', content: 'a:\n  nl: b\n  nl: c\n' },
      { path: 'duties/voorbeeld.yaml', content: 'a: !unknown b\n' },
      { path: 'events/voorbeeld.yaml', content: 'a: b\n---\nc: d\n' },
      { path: 'actions.yaml', content: 'a: *nowhere\n' },
    ),
  ).toMatchInlineSnapshot(`
    [
      "spec/actions.yaml:1:4 error yaml-alias: \`*nowhere\` stands for another part of the file; expected each entry to say what it says itself; write it out",
      "spec/duties/voorbeeld.yaml:1:4 error broken-yaml: this is no YAML: Unresolved tag: !unknown; expected one YAML document of keys and values; mend the line, its indent or its quotes",
      "spec/events/voorbeeld.yaml:2:1 error broken-yaml: this is no YAML: Source contains multiple documents; please use YAML.parseAllDocuments(); expected one YAML document of keys and values; mend the line, its indent or its quotes",
      "spec/facts/voorbeeld.yaml:3:3 error duplicate-key: key \`nl\` stands twice in one map; expected each key once; take one of the two away",
      "spec/terms/voorbeeld.yaml:3:1 error broken-yaml: this is no YAML: Missing closing "quote; expected one YAML document of keys and values; mend the line, its indent or its quotes",
    ]
  `)
})

it('reads every key and day as text', () => {
  const tree = parseTree([version, { path: 'terms/voorbeeld.yaml', content: '16: 2008-11-01\n0x10: 2\n' }], 'spec')
  expect(tree.files[0]?.value).toEqual({ '16': '2008-11-01', '0x10': 2 })
})

it.each([[], [{ path: 'package.json', content: '{' }], [{ path: 'package.json', content: '{ "version": 1 }' }]])(
  'misses the version of a norm base without a proper package.json',
  (...files: readonly TextFile[]) => {
    expect(parseTree(files, 'spec').issues.map(({ code }) => code)).toEqual(['missing-version'])
  },
)

it('places values, keys and items, and what is missing at the nearest thing around it', () => {
  const content = '# head\na:\n  nl: b\n  list:\n    - one\n    - { x: two }\n'
  const file = parseTree([version, { path: 'terms/voorbeeld.yaml', content }], 'spec').files[0]
  const line = (path: readonly (string | number)[]) => {
    const { line, column } = file?.placeOf(path) ?? { line: 0, column: 0 }
    return `${line}:${column}`
  }
  const given = [[], ['a'], ['a', 'nl'], ['a', 'list'], ['a', 'list', 0], ['a', 'list', 1, 'x'], ['a', 'gone', 'x']]
  expect(given.map(line)).toEqual(['2:1', '2:1', '3:7', '4:3', '5:7', '6:12', '2:1'])
  expect(file?.placeOfKey(['a', 'nl'])).toEqual({ file: 'spec/terms/voorbeeld.yaml', line: 3, column: 3 })
})

import { sortIssues } from '@verzuimspec/input'
import { expect, it } from 'vitest'
import { schemas, treeWith } from '../../test/fixture.js'
import { renderIssue } from '../issues/render-issue.js'
import { validateFile } from './validate-file.js'

function issueLines(path: string, content: string): readonly string[] {
  const file = treeWith({ path, content }).files.find((candidate) => candidate.path === path)
  return file ? sortIssues(validateFile(file, schemas)).map((issue) => renderIssue(issue, 'en')) : ['not read']
}

it('finds nothing wrong with any file of the fixture', () => {
  expect(treeWith().files.flatMap((file) => validateFile(file, schemas))).toEqual([])
})

it('tells unknown and missing properties of an entry', () => {
  expect(
    issueLines('facts/voorbeeld.yaml', 'geschil:\n  nl: Er is een geschil\n  enn: There is a dispute\n'),
  ).toMatchInlineSnapshot(`
    [
      "spec/facts/voorbeeld.yaml:1:1 error missing-property: \`en\` is missing; expected a value for \`en\`; add \`en:\` here",
      "spec/facts/voorbeeld.yaml:3:3 error unknown-property: \`enn\` is not known here; expected one of \`nl\`, \`en\`, \`description\`, \`norms\`; did you mean \`en\`?",
    ]
  `)
})

it('tells values that are not allowed, of another type or another form', () => {
  const role = 'nl: X\nen: An employer\ndescription: Wie betaalt\nsecrecy: non\nusesSystem: ja\nwithin: De Baas\n'
  expect(issueLines('roles/werkgever.yaml', role)).toMatchInlineSnapshot(`
    [
      "spec/roles/werkgever.yaml:1:5 error too-short: the text is too short: 1; expected at least 2 characters; write it out",
      "spec/roles/werkgever.yaml:3:14 error wrong-type: \`Wie betaalt\` is of another type; expected keys with values; change the value, or put quotes around a text",
      "spec/roles/werkgever.yaml:4:10 error wrong-value: \`non\` is not allowed here; expected one of \`own\`, \`derived\`, \`none\`; did you mean \`none\`?",
      "spec/roles/werkgever.yaml:5:13 error wrong-type: \`ja\` is of another type; expected \`true\` or \`false\`; change the value, or put quotes around a text",
      "spec/roles/werkgever.yaml:6:9 error wrong-form: \`De Baas\` is not an identifier; expected words of a-z and 0-9 joined by single hyphens: \`vangnet-ja-nee\`; write it in that form",
    ]
  `)
})

it('tells a day that does not exist and a term of two units', () => {
  const retention =
    'nl: Een dossier\nen: A file\nkeeper: werkgever\nentities: []\nversions:\n' +
    '  - { validFrom: 2023-02-29, start: einde-dienst, term: P2Y6M, bound: maximum, norms: [a/b, a/b] }\n'
  expect(issueLines('retention/verzuimdossier.yaml', retention)).toMatchInlineSnapshot(`
    [
      "spec/retention/verzuimdossier.yaml:6:18 error wrong-form: \`2023-02-29\` is not a date; expected a day that exists: \`2008-11-01\`; write it in that form",
      "spec/retention/verzuimdossier.yaml:6:57 error wrong-form: \`P2Y6M\` is not a term; expected one number of days, weeks, months or years: \`P294D\`, \`P6W\`, \`P6M\`, \`P2Y\`; write it in that form",
      "spec/retention/verzuimdossier.yaml:6:93 error repeated-item: \`a/b\` stands twice in one list; expected each item once; take one of the two away",
    ]
  `)
})

it('tells a rule without data, and a permit without a purpose', () => {
  const rule = 'duur:\n  effect: permit\n  actions: [inzien]\n  norms: [a/b]\n'
  expect(issueLines('permissions/werkgever/voorbeeld.yaml', rule)).toMatchInlineSnapshot(`
    [
      "spec/permissions/werkgever/voorbeeld.yaml:1:1 error missing-one-of: none of \`elements\`, \`categories\` is there; expected at least one of them; add the one that applies",
      "spec/permissions/werkgever/voorbeeld.yaml:1:1 error missing-property: \`purpose\` is missing; expected a value for \`purpose\`; add \`purpose:\` here",
    ]
  `)
})

it('tells a condition once, at the deepest place where it goes wrong', () => {
  const rule = (requires: string) =>
    `duur:\n  effect: prohibit\n  actions: [inzien]\n  elements: [a]\n  requires: ${requires}\n  norms: [a/b]\n`
  const conditions = ['{ all: [a, { not: [b] }] }', '{ some: [a] }', 'Een Feit', '{ all: [] }', '{ any: [Een Feit] }']
  const lines = conditions.map((requires) => issueLines('permissions/werkgever/voorbeeld.yaml', rule(requires)))
  expect(lines).toMatchInlineSnapshot(`
    [
      [
        "spec/permissions/werkgever/voorbeeld.yaml:5:26 error not-a-condition: \`["b"]\` is no condition; expected the id of a fact, or one of \`all: [...]\`, \`any: [...]\` and \`not: ...\`; write the condition in one of these forms",
      ],
      [
        "spec/permissions/werkgever/voorbeeld.yaml:5:3 error not-a-condition: \`{"some":["a"]}\` is no condition; expected the id of a fact, or one of \`all: [...]\`, \`any: [...]\` and \`not: ...\`; write the condition in one of these forms",
      ],
      [
        "spec/permissions/werkgever/voorbeeld.yaml:5:13 error not-a-condition: \`Een Feit\` is no condition; expected the id of a fact, or one of \`all: [...]\`, \`any: [...]\` and \`not: ...\`; write the condition in one of these forms",
      ],
      [
        "spec/permissions/werkgever/voorbeeld.yaml:5:3 error not-a-condition: \`{"all":[]}\` is no condition; expected the id of a fact, or one of \`all: [...]\`, \`any: [...]\` and \`not: ...\`; write the condition in one of these forms",
      ],
      [
        "spec/permissions/werkgever/voorbeeld.yaml:5:21 error not-a-condition: \`Een Feit\` is no condition; expected the id of a fact, or one of \`all: [...]\`, \`any: [...]\` and \`not: ...\`; write the condition in one of these forms",
      ],
    ]
  `)
})

it('tells keys that are no identifiers and a file that is empty', () => {
  expect([
    ...issueLines('facts/voorbeeld.yaml', 'Een_Feit: { nl: Een feit, en: A fact }\n'),
    ...issueLines('duties/voorbeeld.yaml', '# nothing yet\n'),
    ...issueLines('events/voorbeeld.yaml', '{}\n'),
  ]).toMatchInlineSnapshot(`
    [
      "spec/facts/voorbeeld.yaml:1:1 error wrong-form: \`Een_Feit\` is not an identifier; expected words of a-z and 0-9 joined by single hyphens: \`vangnet-ja-nee\`; write it in that form",
      "spec/duties/voorbeeld.yaml:1:1 error wrong-type: \`null\` is of another type; expected keys with values; change the value, or put quotes around a text",
      "spec/events/voorbeeld.yaml:1:1 error too-few: there are too few values; expected at least 1; add one, or take the key away",
    ]
  `)
})

it('tells a text that is too long', () => {
  expect(issueLines('facts/voorbeeld.yaml', `a: { nl: ${'lang '.repeat(90)}, en: Long }\n`)).toMatchInlineSnapshot(`
    [
      "spec/facts/voorbeeld.yaml:1:10 error too-long: the text is 449 characters long; expected at most 400; say it shorter or split the entry",
    ]
  `)
})

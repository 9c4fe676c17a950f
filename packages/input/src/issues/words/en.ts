import { sayReason } from '../../file/render-file-fault.js'
import type { MeaningIssueFields } from '../issue.js'
import { quoteAll } from './quote-all.js'
import type { IssueWords, Sentences, ShapeIssueFields } from './sentences.js'

const types: IssueWords['types'] = {
  object: 'keys with values',
  array: 'a list',
  string: 'a text',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
}

function suggest(nearest: string | null, otherwise: string): string {
  return nearest === null ? otherwise : `did you mean \`${nearest}\`?`
}

const sentences: Sentences<ShapeIssueFields> = {
  'broken-json': ({ detail }) => ({
    wrong: `this is no JSON: ${detail}`,
    expected: 'the resolved norm base as printed',
    mend: 'generate it again',
  }),
  'broken-yaml': ({ detail }) => ({
    wrong: `this is no YAML: ${detail}`,
    expected: 'one YAML document of keys and values',
    mend: 'mend the line, its indent or its quotes',
  }),
  'duplicate-key': ({ key }) => ({
    wrong: `key \`${key}\` stands twice in one map`,
    expected: 'each key once',
    mend: 'take one of the two away',
  }),
  'hidden-character': ({ character }) => ({
    wrong: `a character that nobody sees stands here: ${character}`,
    expected: 'text without control characters and without those that turn its direction',
    mend: 'take it out',
  }),
  'missing-one-of': ({ properties }) => ({
    wrong: `none of ${quoteAll(properties)} is there`,
    expected: 'at least one of them',
    mend: 'add the one that applies',
  }),
  'missing-property': ({ property }) => ({
    wrong: `\`${property}\` is missing`,
    expected: `a value for \`${property}\``,
    mend: `add \`${property}:\` here`,
  }),
  'more-issues': ({ count }) => ({
    wrong: `${count} more things are wrong with this file`,
    expected: 'none',
    mend: 'mend the ones above and run again',
  }),
  'not-a-condition': ({ value }) => ({
    wrong: `\`${value}\` is no condition`,
    expected: 'the id of a fact, or one of `all: [...]`, `any: [...]` and `not: ...`',
    mend: 'write the condition in one of these forms',
  }),
  'not-utf8': () => ({
    wrong: 'this is no UTF-8, but another encoding such as Latin-1',
    expected: 'a text in UTF-8',
    mend: 'save the file in UTF-8',
  }),
  'repeated-item': ({ value }) => ({
    wrong: `\`${value}\` stands twice in one list`,
    expected: 'each item once',
    mend: 'take one of the two away',
  }),
  'schema-violation': ({ detail }) => ({
    wrong: `the value does not fit the schema: ${detail}`,
    expected: 'what the schema of this kind of file allows',
    mend: 'change the value',
  }),
  'too-deep': ({ deepest }) => ({
    wrong: 'values lie too deep in each other',
    expected: `at most ${deepest} levels`,
    mend: 'flatten it',
  }),
  'too-few': ({ minimum }) => ({
    wrong: 'there are too few values',
    expected: `at least ${minimum}`,
    mend: 'add one, or take the key away',
  }),
  'too-long': ({ length, maximum }) => ({
    wrong: `the text is ${length} characters long`,
    expected: `at most ${maximum}`,
    mend: 'say it shorter or split the entry',
  }),
  'too-short': ({ length, minimum }) => ({
    wrong: `the text is too short: ${length}`,
    expected: `at least ${minimum} characters`,
    mend: 'write it out',
  }),
  'unknown-property': ({ property, known, nearest }) => ({
    wrong: `\`${property}\` is not known here`,
    expected: `one of ${quoteAll(known)}`,
    mend: suggest(nearest, 'take it away'),
  }),
  'unreadable-file': ({ reason }) => ({
    wrong: `it cannot be read: ${sayReason(reason, 'en')}`,
    expected: 'a file that can',
    mend: 'mend that or take it out of the folder',
  }),
  'wrong-form': ({ value, form }) => ({
    wrong: `\`${value}\` is not ${form.en.name}`,
    expected: form.en.looks,
    mend: 'write it in that form',
  }),
  'wrong-type': ({ value, expected }) => ({
    wrong: `\`${value}\` is of another type`,
    expected: types[expected] ?? expected,
    mend: 'change the value, or put quotes around a text',
  }),
  'wrong-value': ({ value, allowed, nearest }) => ({
    wrong: `\`${value}\` is not allowed here`,
    expected: `one of ${quoteAll(allowed)}`,
    mend: suggest(nearest, 'choose one of these'),
  }),
  'yaml-alias': ({ alias }) => ({
    wrong: `\`*${alias}\` stands for another part of the file`,
    expected: 'each entry to say what it says itself',
    mend: 'write it out',
  }),
}

const kinds: IssueWords['kinds'] = {
  deadline: 'deadline',
  element: 'element',
  entity: 'entity',
  event: 'event',
  fact: 'fact',
  profile: 'profile',
  retention: 'retention term',
  role: 'role',
}

// Of more than these a list helps nobody.
const listed = 8

function listKnown(known: readonly string[]): string {
  if (known.length === 0) return 'none, for the norm base has none'
  return known.length > listed ? `one of the ${known.length} of the norm base` : `one of ${quoteAll(known)}`
}

const meanings: Sentences<MeaningIssueFields> = {
  'unknown-id': ({ id, kind, known, nearest }) => ({
    wrong: `\`${id}\` is no ${kinds[kind]} of the norm base`,
    expected: listKnown(known),
    mend: suggest(nearest, `name another ${kinds[kind]}, or leave it out`),
  }),
  unusable: ({ why }) => why.en,
}

/** What is wrong with the shape of a document, in English. */
export const en: IssueWords = {
  error: 'error',
  expected: 'expected',
  types,
  suggest,
  sentences,
  kinds,
  meanings,
}

import { lintMessagesEn } from './lint-en.js'
import { vocabularyEn } from './vocabulary-en.js'
import { quoteAll, type Words } from './words.js'

const { forms, targets, types } = vocabularyEn

function suggest(nearest: string | null, otherwise: string): string {
  return nearest === null ? otherwise : `did you mean \`${nearest}\`?`
}

/** The issues in English. */
export const en: Words = {
  error: 'error',
  expected: 'expected',
  messages: {
    ...lintMessagesEn,
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
    'dangling-identifier': ({ id, target, nearest }) => ({
      wrong: `${targets[target]} \`${id}\` is not defined`,
      expected: 'one that the norm base defines',
      mend: suggest(nearest, `define the ${targets[target]} or name another`),
    }),
    'duplicate-identifier': ({ id, first }) => ({
      wrong: `\`${id}\` is defined a second time`,
      expected: `one definition, and the first is at ${first.file}:${first.line}`,
      mend: 'take one of the two away or give it another id',
    }),
    'duplicate-key': ({ key }) => ({
      wrong: `key \`${key}\` stands twice in one map`,
      expected: 'each key once',
      mend: 'take one of the two away',
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
    'missing-version': () => ({
      wrong: 'the norm base has no version',
      expected: 'a `package.json` with a `version` in the folder of the norm base',
      mend: 'add it, or name the folder that has it',
    }),
    'not-a-condition': ({ value }) => ({
      wrong: `\`${value}\` is no condition`,
      expected: 'the id of a fact, or one of `all: [...]`, `any: [...]` and `not: ...`',
      mend: 'write the condition in one of these forms',
    }),
    'not-a-norm-base': ({ missing }) => ({
      wrong: `this is no resolved norm base: \`${missing}\` is missing`,
      expected: 'the JSON that `printNormBase` makes',
      mend: 'name another file, or generate it again with this version',
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
    'stray-file': ({ places }) => ({
      wrong: 'no kind of entry lies here',
      expected: `a path in kebab-case such as ${quoteAll(places)}`,
      mend: 'move or rename the file',
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
    'uncharted-article': ({ article, source, nearest }) => ({
      wrong: `article \`${article}\` of a law that was replaced has no row in the concordance`,
      expected: `a row in concordance/${source}.yaml that says what stands in its place`,
      mend: suggest(nearest, 'add the row'),
    }),
    'unknown-property': ({ property, known, nearest }) => ({
      wrong: `\`${property}\` is not known here`,
      expected: `one of ${quoteAll(known)}`,
      mend: suggest(nearest, 'take it away'),
    }),
    'wrong-form': ({ value, form }) => ({
      wrong: `\`${value}\` is not ${forms[form]?.name ?? form}`,
      expected: forms[form]?.looks ?? 'what the schema asks for',
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
  },
}

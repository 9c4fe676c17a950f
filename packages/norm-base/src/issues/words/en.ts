import { quoteAll, type Sentences, words } from '@verzuimspec/input'
import type { EntryIssueFields } from '../issue.js'
import type { NormBaseWords } from './sentences.js'

const { suggest } = words.en

const kinds: NormBaseWords['kinds'] = {
  sources: 'source',
  concordance: 'article in the concordance',
  norms: 'norm',
  terms: 'term',
  roles: 'role',
  purposes: 'purpose',
  facts: 'fact',
  duties: 'duty',
  actions: 'action',
  events: 'event',
  categories: 'category',
  elements: 'element',
  entities: 'entity',
  permissions: 'permission',
  flows: 'flow',
  tasks: 'task',
  deadlines: 'deadline',
  retention: 'retention term',
  security: 'security requirement',
  divergences: 'divergence',
  profiles: 'profile',
  questions: 'question',
  crosswalk: 'row of a crosswalk',
  lexicon: 'lexicon entry',
  'lint-exceptions': 'exception',
  positions: 'position',
  properties: 'property',
}

const enforcements: NormBaseWords['enforcements'] = {
  rule: 'rule',
  deadline: 'deadline',
  retention: 'retention term',
  security: 'security requirement',
  declared: 'declaration',
}

const sentences: Sentences<EntryIssueFields> = {
  'dangling-identifier': ({ id, kind, nearest }) => ({
    wrong: `${kinds[kind]} \`${id}\` is not defined`,
    expected: 'one that the norm base defines',
    mend: suggest(nearest, `define the ${kinds[kind]} or name another`),
  }),
  'duplicate-identifier': ({ id, first }) => ({
    wrong: `\`${id}\` is defined a second time`,
    expected: `one definition, and the first is at ${first.file}:${first.line}`,
    mend: 'take one of the two away or give it another id',
  }),
  'missing-version': () => ({
    wrong: 'the norm base has no version',
    expected: 'a `package.json` with a `version` in the folder of the norm base',
    mend: 'add it, or name the folder that has it',
  }),
  'not-a-norm-base': ({ missing }) => ({
    wrong: `this is no resolved norm base: \`${missing}\` is missing`,
    expected: 'the JSON that `bundleNormBase` makes',
    mend: 'name another file, or generate it again with this version',
  }),
  'stray-file': ({ places }) => ({
    wrong: 'no kind of entry lies here',
    expected: `a path in kebab-case such as ${quoteAll(places)}`,
    mend: 'move or rename the file',
  }),
  'uncharted-article': ({ article, source, nearest }) => ({
    wrong: `article \`${article}\` of a law that was replaced has no row in the concordance`,
    expected: `a row in concordance/${source}.yaml that says what stands in its place`,
    mend: suggest(nearest, 'add the row'),
  }),
}

/** What is wrong between the entries of a norm base, in English. */
export const en: NormBaseWords = { kinds, enforcements, sentences }

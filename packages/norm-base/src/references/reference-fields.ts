import type { ReferenceKind } from '../issues/issue.js'
import type { KindName } from '../tree/kinds.js'

/**
 * A field that names another entry. In `at`, `*` is every item of a list or every value of a map, `**` every text at
 * any depth, and a last `{}` every key of a map. `<word>` is that word of the file's own path, `<key>` the
 * entry's own key. In `id`, `<value>` is
 * what stands in the field, `<entry>` the entry's own id and `<name>` the last key on the way to the field.
 */
export interface ReferenceField {
  readonly at: string
  readonly to: ReferenceKind | 'articles'
  readonly id?: string
}

function field(at: string, to: ReferenceField['to'], id?: string): ReferenceField {
  return id === undefined ? { at, to } : { at, to, id }
}

const norms = field('norms/*', 'norms')

const ruleFields = [
  field('elements/*', 'elements'),
  field('categories/*', 'categories'),
  field('except/*', 'elements'),
  field('purpose', 'purposes'),
  field('requires/**', 'facts'),
  field('duties/*', 'duties'),
  field('position', 'positions'),
  norms,
]

function guardFields(at: string): readonly ReferenceField[] {
  return [field(`${at}/*/event`, 'events'), field(`${at}/*/of`, 'events')]
}

function boundFields(at: string): readonly ReferenceField[] {
  return [
    field(`${at}/*/from`, 'events'),
    field(`${at}/*/delayOf`, 'deadlines'),
    ...guardFields(`${at}/*/when`),
    field(`${at}/*/norms/*`, 'norms'),
  ]
}

/** Every field of every kind that names another entry: what dangles, what is unused and who refers to what. */
export const referenceFields: Readonly<Record<KindName, readonly ReferenceField[]>> = {
  sources: [field('replacedBy/*', 'sources')],
  concordance: [field('<source>', 'sources'), field('now/*', 'articles')],
  norms: [
    field('<source>', 'sources'),
    field('who/*', 'roles'),
    field('towards/*', 'roles'),
    field('elements/*', 'elements'),
    field('basis/*', 'articles'),
  ],
  terms: [norms],
  roles: [field('within', 'roles'), norms],
  purposes: [norms],
  facts: [norms],
  duties: [norms],
  actions: [norms],
  events: [field('notBefore', 'events'), norms],
  categories: [norms],
  elements: [field('category', 'categories'), field('origin', 'roles'), field('purposes/*', 'purposes'), norms],
  entities: [
    field('parent', 'entities'),
    field('recordedBy/*', 'roles'),
    field('readBy/*', 'roles'),
    field('properties/*', 'elements'),
    field('required/*', 'properties', '<entry>/<value>'),
    norms,
  ],
  permissions: [field('<role>', 'roles'), field('actions/*', 'actions'), ...ruleFields],
  flows: [field('<from>', 'roles'), field('<to>', 'roles'), ...ruleFields],
  tasks: [
    field('by', 'roles'),
    field('to/*', 'roles'),
    field('underSupervision/*', 'roles'),
    field('actions/*', 'actions'),
    field('elements/*', 'elements'),
    field('requires/**', 'facts'),
    norms,
  ],
  deadlines: [
    field('who', 'roles'),
    field('towards', 'roles'),
    field('requires/*', 'facts'),
    field('unless/*', 'facts'),
    ...guardFields('when'),
    field('endsWith/*', 'events'),
    field('metBy/*', 'events'),
    field('deviation/norms/*', 'norms'),
    field('versions/*/from', 'events'),
    field('versions/*/opens/from', 'events'),
    field('versions/*/opens/norms/*', 'norms'),
    ...boundFields('versions/*/notAfter'),
    ...boundFields('versions/*/notBefore'),
    field('versions/*/extendedBy/from', 'events'),
    field('versions/*/extendedBy/to', 'events'),
    field('versions/*/shortenedBy/*', 'deadlines'),
    field('versions/*/norms/*', 'norms'),
    field('versions/*/readings/*/position', 'positions'),
    field('versions/*/readings/*/from', 'events'),
    field('versions/*/readings/*/opens/from', 'events'),
    field('versions/*/readings/*/opens/norms/*', 'norms'),
    field('versions/*/readings/*/norms/*', 'norms'),
  ],
  retention: [
    field('keeper', 'roles'),
    field('entities/*', 'entities'),
    field('versions/*/start', 'events'),
    field('versions/*/notBefore/start', 'events'),
    field('versions/*/norms/*', 'norms'),
    field('versions/*/extensions/*/fact', 'facts'),
    field('versions/*/extensions/*/norms/*', 'norms'),
    field('versions/*/readings/*/position', 'positions'),
    field('versions/*/readings/*/start', 'events'),
    field('versions/*/readings/*/norms/*', 'norms'),
  ],
  security: [field('roles/*', 'roles'), norms],
  divergences: [field('default', 'positions', '<entry>/<value>'), field('positions/*/norms/*', 'norms')],
  profiles: [field('choices/{}', 'divergences'), field('choices/*', 'positions', '<name>/<value>')],
  questions: [
    field('ask/actor', 'roles'),
    field('ask/action', 'actions'),
    field('ask/data', 'elements'),
    field('ask/recipient', 'roles'),
    field('ask/purpose', 'purposes'),
    field('facts/{}', 'facts'),
    field('profile', 'profiles'),
    field('missing/*', 'facts'),
    norms,
  ],
  crosswalk: [
    field('of/element', 'elements'),
    field('of/role', 'roles'),
    field('of/purpose', 'purposes'),
    field('of/category', 'categories'),
    field('of/entity', 'entities'),
    field('of/norm', 'norms'),
  ],
  lexicon: [field('<key>', 'elements')],
  'lint-exceptions': [],
}

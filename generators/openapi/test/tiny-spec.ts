import type { Deadline, Element, Entity, Id, Norm, Role, Rule, Spec, Text, Word } from '@verzuimspec/vocabulary'

const both = (text: string): Text => ({ nl: text, en: `${text} (en)` })
const byId = <T extends { readonly id: Id }>(...entries: readonly T[]): Readonly<Record<Id, T>> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]))

const word = (id: Id): Word => ({ id, label: both(id), norms: [] })

const norm = (id: Id): Norm => ({
  id,
  source: 'bron',
  locator: 'art. 1',
  order: 1,
  modality: 'term',
  who: [],
  towards: [],
  elements: [],
  statement: both(id),
  basis: [],
  enforcedBy: 'deadline',
  verified: true,
})

const role = (id: Id): Role => ({
  id,
  label: both(id),
  description: both(id),
  secrecy: 'none',
  dataSubject: false,
  usesSystem: true,
  norms: [`bron/${id}`],
})

const element = (id: Id): Element => ({
  id,
  label: both(id),
  category: 'a',
  type: 'text',
  origin: 'werkgever',
  purposes: ['loon'],
  norms: [`bron/${id}`],
})

const rule = (id: Id, role: Id, actions: readonly Id[], rest: Partial<Rule> = {}): Rule => ({
  id,
  effect: 'permit',
  role,
  actions,
  elements: ['naam'],
  requires: null,
  duties: [],
  norms: [`bron/${id}`],
  ...rest,
})

const plan: Deadline = {
  id: 'plan',
  label: both('Plan'),
  who: 'werkgever',
  standing: 'statute',
  versions: [
    {
      from: 'begin',
      lastDay: 'P42D',
      counting: [],
      rollsOver: false,
      verified: true,
      norms: ['bron/plan'],
      readings: [],
    },
  ],
}

const verzuimgeval: Entity = {
  id: 'verzuimgeval',
  label: both('Verzuimgeval'),
  collection: 'verzuimgevallen',
  module: 'verzuim',
  recordedBy: ['schrijver'],
  readBy: ['lezer', 'drukker'],
  properties: [
    { name: 'naam', element: 'naam', required: true },
    { name: 'oorzaak', element: 'oorzaak', required: false },
  ],
  norms: ['bron/verzuimgeval'],
}

/** A norm base in which one role reads, one writes and one exports, so that each contract shows one thing. */
export const tinySpec: Spec = {
  version: '0.0.1',
  asOf: '2026-01-01',
  sources: {},
  concordance: {},
  norms: byId(norm('bron/plan')),
  terms: {},
  roles: byId(role('lezer'), role('schrijver'), role('drukker')),
  purposes: byId(word('loon')),
  facts: byId(word('toestemming')),
  duties: {},
  actions: byId(word('inzien'), word('vastleggen'), word('uitdraaien')),
  events: byId(word('begin')),
  categories: byId({ id: 'a', label: both('Categorie A'), description: both('A'), medical: false, norms: [] }),
  elements: byId(element('naam'), element('oorzaak')),
  entities: byId(verzuimgeval),
  rules: byId(
    rule('lezen', 'lezer', ['inzien']),
    rule('schrijven', 'schrijver', ['vastleggen']),
    rule('drukken', 'drukker', ['uitdraaien'], { requires: { fact: 'toestemming' } }),
  ),
  tasks: {},
  deadlines: byId(plan),
  retention: {},
  security: byId({
    id: 'twee-factoren',
    label: both('Twee factoren'),
    roles: ['lezer'],
    check: 'tweede-factor',
    norms: ['bron/twee-factoren'],
  }),
  divergences: {},
  profiles: byId({ id: 'ruim', label: both('Ruim'), description: both('Ruim'), choices: {} }),
  questions: {},
  crosswalk: {},
  lexicon: {},
}

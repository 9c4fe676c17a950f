import type { Element, ElementType, Entity, Id, Role, Rule, Spec, Text, Word } from '@verzuimspec/vocabulary'

const both = (text: string): Text => ({ nl: text, en: `${text} (en)` })
const byId = <T extends { readonly id: Id }>(...entries: readonly T[]): Readonly<Record<Id, T>> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]))

const word = (id: Id): Word => ({ id, label: both(id), norms: [] })

const role = (id: Id, usesSystem = true): Role => ({
  id,
  label: both(id),
  description: both(id),
  secrecy: 'none',
  dataSubject: false,
  usesSystem,
  norms: [`bron/${id}`],
})

const element = (id: Id, type: ElementType): Element => ({
  id,
  label: both(id),
  category: 'a',
  type,
  origin: 'werkgever',
  purposes: ['loon'],
  norms: [`bron/${id}`],
})

const rule = (id: Id, elements: readonly Id[], rest: Partial<Rule>): Rule => ({
  id,
  effect: 'permit',
  role: 'werkgever',
  actions: ['inzien', 'vastleggen', 'uitdraaien'],
  elements,
  requires: null,
  duties: [],
  norms: [`bron/${id}`],
  ...rest,
})

const zaak: Entity = {
  id: 'zaak',
  label: both('Zaak'),
  collection: 'zaken',
  module: 'verzuim',
  recordedBy: ['werkgever'],
  readBy: ['werkgever'],
  properties: [{ name: 'eerste-dag', element: 'dag', required: true }],
  norms: ['bron/zaak'],
}

const melding: Entity = {
  id: 'melding',
  label: both('Melding'),
  collection: 'meldingen',
  parent: 'zaak',
  module: 'verzuim',
  recordedBy: ['werkgever'],
  readBy: ['werkgever'],
  properties: ['dag', 'ja-nee', 'tekst', 'aantal', 'deel', 'bedrag', 'oorzaak'].map((name) => ({
    name,
    element: name,
    required: name === 'dag' || name === 'tekst',
  })),
  norms: [],
}

/** A norm base with one of everything a schema can show: each type, a duty, a fact, a denied datum, a parent. */
export const tinySpec: Spec = {
  version: '0.0.1',
  asOf: '2026-01-01',
  sources: {},
  concordance: {},
  norms: {},
  terms: {},
  roles: byId(role('werkgever'), role('uwv', false)),
  purposes: byId(word('loon')),
  facts: byId(word('toestemming')),
  duties: byId(word('informeren')),
  actions: byId(word('inzien'), word('vastleggen'), word('uitdraaien')),
  events: {},
  categories: byId({ id: 'a', label: both('Categorie A'), description: both('A'), medical: false, norms: [] }),
  elements: byId(
    element('dag', 'date'),
    element('ja-nee', 'boolean'),
    element('tekst', 'text'),
    element('aantal', 'integer'),
    element('deel', 'percentage'),
    element('bedrag', 'amount'),
    element('oorzaak', 'text'),
  ),
  entities: byId(zaak, melding),
  rules: byId(
    rule('gewoon', ['dag', 'aantal', 'deel', 'bedrag'], {}),
    rule('met-plicht', ['ja-nee'], { duties: ['informeren'] }),
    rule('met-toestemming', ['tekst'], { requires: { fact: 'toestemming' } }),
    rule('nooit', ['oorzaak'], { effect: 'prohibit' }),
  ),
  tasks: {},
  deadlines: {},
  retention: {},
  security: {},
  divergences: {},
  profiles: byId({ id: 'ruim', label: both('Ruim'), description: both('Ruim'), choices: {} }),
  questions: {},
  crosswalk: {},
  lexicon: {},
}

import type { Element, Entity, Id, Role, Rule, Spec, Text } from '@verzuimspec/vocabulary'

const text = (word: string): Text => ({ nl: word, en: word })

const byId = <T extends { readonly id: Id }>(...entries: readonly T[]): Readonly<Record<Id, T>> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]))

const word = (id: Id) => ({ id, label: text(id), norms: [] })

function role(id: Id, more: Partial<Role> = {}): Role {
  return {
    ...word(id),
    description: text(id),
    secrecy: 'none',
    dataSubject: false,
    usesSystem: true,
    norms: [`wet/${id}`],
    ...more,
  }
}

function element(id: Id, category: Id): Element {
  return { ...word(id), category, type: 'text', origin: 'arts', purposes: [], norms: [`wet/${id}`] }
}

function entity(id: Id, module: Entity['module'], elements: readonly Id[], more: Partial<Entity>): Entity {
  const properties = elements.map((name) => ({ name, element: name, required: false }))
  return {
    ...word(id),
    collection: `${id}s`,
    module,
    recordedBy: [],
    readBy: [],
    properties,
    norms: [`wet/${id}`],
    ...more,
  }
}

function rule(id: Id, roleId: Id, actions: readonly Id[], elements: readonly Id[], more: Partial<Rule> = {}): Rule {
  return {
    id,
    effect: 'permit',
    role: roleId,
    actions,
    elements,
    requires: null,
    duties: [],
    norms: [`wet/${id}`],
    ...more,
  }
}

const retention = {
  id: 'bewaren',
  label: text('bewaren'),
  keeper: 'baas',
  entities: ['geval'],
  versions: [
    { start: 'einde', term: 'P2Y', bound: 'maximum', verified: true, extensions: [], norms: ['wet/bewaren'] },
    {
      start: 'einde',
      term: 'P9Y',
      bound: 'maximum',
      verified: true,
      extensions: [],
      norms: ['wet/vroeger'],
      validTo: '2020-01-01',
    },
  ],
} as const

/** A norm base small enough to read its masks whole: a boss, a doctor, an employee and an administrator. */
export const tinySpec: Spec = {
  version: '1.2.3',
  asOf: '2026-01-01',
  sources: {},
  concordance: {},
  norms: {},
  terms: {},
  roles: byId(
    role('arts', { secrecy: 'own' }),
    role('baas'),
    role('beheerder'),
    role('inspectie', { usesSystem: false }),
    role('werknemer', { dataSubject: true }),
  ),
  purposes: {},
  facts: byId(word('gevraagd'), word('toestemming'), word('verboden')),
  duties: {},
  actions: byId(word('inzien'), word('vastleggen'), word('verstrekken')),
  events: {},
  categories: byId(
    { ...word('a'), description: text('a'), medical: false },
    { ...word('c'), description: text('c'), medical: true },
  ),
  elements: byId(element('naam', 'a'), element('vangnet', 'a'), element('diagnose', 'c')),
  entities: byId(
    entity('geval', 'verzuim', ['naam', 'vangnet'], { recordedBy: ['baas'], readBy: ['arts', 'baas', 'werknemer'] }),
    entity('dossier', 'medisch', ['diagnose'], {
      parent: 'geval',
      recordedBy: ['arts'],
      readBy: ['arts', 'werknemer'],
    }),
  ),
  rules: byId(
    rule('namen', 'baas', ['inzien', 'vastleggen'], ['naam']),
    rule('soms', 'baas', ['inzien', 'vastleggen'], ['vangnet'], {
      requires: { all: [{ any: [{ fact: 'toestemming' }, { fact: 'gevraagd' }] }, { not: { fact: 'verboden' } }] },
    }),
    rule('artsen', 'arts', ['inzien'], ['naam']),
    rule('medisch', 'arts', ['inzien', 'vastleggen'], ['diagnose']),
    rule('inzage', 'werknemer', ['inzien'], ['naam', 'vangnet', 'diagnose']),
  ),
  tasks: {},
  deadlines: {},
  retention: byId(retention),
  security: byId(
    { id: 'inzage', label: text('inzage'), roles: [], check: 'inzage', norms: ['wet/beveiliging'] },
    { id: 'module', label: text('module'), roles: ['baas'], check: 'medische-module', norms: ['wet/module'] },
  ),
  divergences: {},
  profiles: {},
  questions: {},
  crosswalk: {},
  lexicon: {},
}

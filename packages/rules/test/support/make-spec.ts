import {
  type ById,
  type Category,
  type Divergence,
  type Element,
  type Entity,
  type FactExpression,
  freezeDeep,
  type Id,
  type Norm,
  type Profile,
  type Role,
  type Rule,
  type Spec,
  type Text,
  type Word,
} from '@verzuimspec/vocabulary'

/** A small norm base in shorthand; what it leaves out is filled in so that it is whole. */
export interface SpecParts {
  readonly roles: Readonly<Record<Id, Partial<Role>>>
  readonly actions: readonly Id[]
  readonly purposes: readonly Id[]
  readonly facts: readonly Id[]
  readonly duties: readonly Id[]
  readonly categories: Readonly<Record<Id, readonly Id[]>>
  readonly entities: Readonly<Record<Id, Pick<Entity, 'collection'> & Partial<Entity>>>
  readonly divergences: Readonly<Record<Id, readonly Id[]>>
  readonly profiles: Readonly<Record<Id, Readonly<Record<Id, Id>>>>
  readonly rules: Readonly<Record<Id, RuleParts>>
}

export interface RuleParts {
  readonly effect: Rule['effect']
  readonly role: Id
  readonly recipient?: Id
  readonly actions?: readonly Id[]
  readonly elements: readonly Id[]
  readonly purpose?: Id
  readonly requires?: FactExpression
  readonly duties?: readonly Id[]
  readonly position?: `${string}/${string}`
}

const textOf = (id: Id): Text => ({ nl: `${id} (nl)`, en: `${id} (en)` })
const wordOf = (id: Id): Word => ({ id, label: textOf(id), norms: [`vb/${id}`] })

function mapIds<T>(ids: readonly Id[], make: (id: Id) => T): ById<T> {
  return Object.fromEntries([...ids].sort().map((id) => [id, make(id)]))
}

function makeRule(id: Id, { position, ...parts }: RuleParts): Rule {
  const [divergence = '', chosen = ''] = (position ?? '').split('/')
  return {
    actions: ['verstrekken'],
    requires: null,
    duties: [],
    norms: [`vb/${id.replaceAll('/', '-')}`],
    ...parts,
    id,
    ...(position !== undefined && { position: { divergence, position: chosen } }),
  }
}

function makeNorm(id: Id): Norm {
  return {
    id,
    source: 'vb',
    locator: `par. ${id.slice(3)}`,
    modality: 'permission',
    who: [],
    towards: [],
    elements: [],
    statement: textOf(id),
    // biome-ignore lint/suspicious/noThenProperty: the norm base calls the article as it was then so; no one awaits it
    basis: [{ then: 'wbp/16', now: ['avg/9-1'], verified: true }],
    enforcedBy: 'rule',
    verified: true,
  }
}

function makeDivergence(id: Id, positions: readonly Id[]): Divergence {
  return {
    id,
    label: textOf(id),
    topic: 'privacy',
    positions: positions.map((position, i) => ({
      id: position,
      label: textOf(position),
      protects: positions.length - i,
      norms: [`vb/${id}-${position}`],
    })),
    default: positions[0] ?? '',
  }
}

const makeRole = (id: Id, parts: Partial<Role> = {}): Role => ({
  description: textOf(id),
  secrecy: 'none',
  dataSubject: false,
  usesSystem: true,
  ...wordOf(id),
  ...parts,
})

const makeCategory = (id: Id): Category => ({ ...wordOf(id), description: textOf(id), medical: id === 'c' })

const makeElement = (id: Id, category: Id): Element => ({
  ...wordOf(id),
  category,
  type: 'text',
  origin: 'werknemer',
  purposes: [],
})

function makeElements(categories: SpecParts['categories']): ById<Element> {
  const pairs = Object.entries(categories).flatMap(([category, ids]) => ids.map((id) => [id, category] as const))
  const categoryOf = new Map(pairs)
  return mapIds([...categoryOf.keys()], (id) => makeElement(id, categoryOf.get(id) ?? ''))
}

function makeEntity(id: Id, parts: SpecParts['entities'][Id]): Entity {
  return {
    module: 'verzuim',
    recordedBy: [],
    readBy: [],
    properties: [],
    ...wordOf(id),
    ...parts,
  }
}

function citedNorms(spec: Spec): readonly Id[] {
  const tables = [spec.roles, spec.elements, spec.categories, spec.rules, spec.entities]
  const entries: { readonly norms: readonly Id[] }[] = tables.flatMap((table) =>
    Object.values<{ norms: readonly Id[] }>(table),
  )
  const positions = Object.values(spec.divergences).flatMap((divergence) => divergence.positions)
  return [...new Set([...entries, ...positions].flatMap(({ norms }) => norms))]
}

/** Makes a whole, frozen norm base: keys sorted, and a norm for everything that cites one. */
export function makeSpec(parts: SpecParts): Spec {
  const spec: Spec = {
    version: '0.0.0',
    asOf: '2026-01-01',
    sources: { vb: { ...wordOf('vb'), issuer: 'Voorbeeld', standing: 'policy-rule', replacedBy: [] } },
    concordance: {},
    norms: {},
    terms: {},
    roles: mapIds(Object.keys(parts.roles), (id) => makeRole(id, parts.roles[id])),
    purposes: mapIds(parts.purposes, wordOf),
    facts: mapIds(parts.facts, wordOf),
    duties: mapIds(parts.duties, wordOf),
    actions: mapIds(parts.actions, wordOf),
    events: {},
    categories: mapIds(Object.keys(parts.categories), makeCategory),
    elements: makeElements(parts.categories),
    entities: mapIds(Object.keys(parts.entities), (id) => makeEntity(id, parts.entities[id] ?? { collection: id })),
    rules: mapIds(Object.keys(parts.rules), (id) =>
      makeRule(id, parts.rules[id] ?? { effect: 'prohibit', role: '', elements: [] }),
    ),
    tasks: {},
    deadlines: {},
    retention: {},
    security: {},
    divergences: mapIds(Object.keys(parts.divergences), (id) => makeDivergence(id, parts.divergences[id] ?? [])),
    profiles: mapIds(
      Object.keys(parts.profiles),
      (id): Profile => ({ id, label: textOf(id), description: textOf(id), choices: parts.profiles[id] ?? {} }),
    ),
    questions: {},
    crosswalk: {},
    lexicon: {},
  }
  return freezeDeep({ ...spec, norms: mapIds(citedNorms(spec), makeNorm) })
}

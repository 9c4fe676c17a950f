import { type FactExpression, type Id, type Rule, type Spec, specAsOf } from '@verzuimspec/vocabulary'
import { linkOrThrow, treeWith } from './fixture.js'

/** What a rule of a small norm base says; the rest is filled in. */
export interface RuleParts {
  readonly effect: Rule['effect']
  readonly role: Id
  readonly recipient?: Id
  readonly actions?: readonly Id[]
  readonly elements: readonly Id[]
  readonly purpose?: Id
  readonly requires?: FactExpression
  readonly position?: `${string}/${string}`
}

/** The words a small norm base has. */
export interface SpecWords {
  readonly roles: readonly Id[]
  readonly elements: readonly Id[]
  readonly purposes: readonly Id[]
  readonly facts: readonly Id[]
}

const words: SpecWords = {
  roles: ['een', 'twee'],
  elements: ['appel', 'peer'],
  purposes: ['ander-doel', 'doel'],
  facts: ['p', 'q', 'r', 's'],
}

const actions = ['gebruiken', 'inzien', 'verstrekken']
const spec = specAsOf(linkOrThrow(treeWith()), '2026-01-01')

const text = (id: Id) => ({ nl: id, en: id })
const word = (id: Id) => ({ id, label: text(id), norms: [] })

function mapIds<T>(ids: readonly Id[], make: (id: Id) => T): Readonly<Record<Id, T>> {
  return Object.fromEntries(ids.map((id) => [id, make(id)]))
}

function makeRule(id: Id, { position, ...parts }: RuleParts): Rule {
  const [divergence = '', chosen = ''] = (position ?? '').split('/')
  const taken = position === undefined ? {} : { position: { divergence, position: chosen } }
  return { actions: ['verstrekken'], requires: null, duties: [], norms: [], ...parts, id, ...taken }
}

/** A norm base of these rules, with one divergence of which the profile `ruim` takes the other position. */
export function specWith(rules: readonly RuleParts[], { roles, elements, purposes, facts }: SpecWords = words): Spec {
  const positions = ['strikt', 'ruim'].map((id, i) => ({ id, label: text(id), protects: 2 - i, norms: [] }))
  return {
    ...spec,
    roles: mapIds(roles, (id) => ({
      ...word(id),
      description: text(id),
      secrecy: 'none',
      dataSubject: false,
      usesSystem: true,
    })),
    actions: mapIds(actions, word),
    purposes: mapIds(purposes, word),
    facts: mapIds(facts, word),
    elements: mapIds(elements, (id) => ({ ...word(id), category: 'a', type: 'text', origin: 'een', purposes: [] })),
    divergences: {
      strijd: { id: 'strijd', label: text('strijd'), topic: 'privacy', positions, default: 'strikt' },
    },
    profiles: {
      ruim: { id: 'ruim', label: text('ruim'), description: text('ruim'), choices: { strijd: 'ruim' } },
    },
    rules: Object.fromEntries(rules.map((rule, i) => [`regel-${i}`, makeRule(`regel-${i}`, rule)])),
  }
}

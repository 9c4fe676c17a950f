import type { KindName } from './kinds.js'

const text = ['nl', 'en']
const validity = ['validFrom', 'validTo']
const word = [...text, 'description', 'norms']

const rule = [
  'effect',
  'actions',
  'elements',
  'categories',
  'except',
  'purpose',
  'requires',
  'duties',
  'position',
  ...validity,
  'norms',
]

const keyOrder: Readonly<Record<KindName, readonly string[]>> = {
  sources: [...text, 'issuer', 'standing', 'published', ...validity, 'replacedBy', 'note'],
  concordance: [...text, 'now', 'verified'],
  norms: [
    'locator',
    'modality',
    'who',
    'towards',
    'elements',
    ...text,
    'condition',
    'basis',
    'enforcedBy',
    'declaredBecause',
    'verified',
    ...validity,
  ],
  terms: [...text, 'meaning', 'not', 'norms'],
  roles: [...text, 'description', 'secrecy', 'dataSubject', 'within', 'usesSystem', 'norms'],
  purposes: word,
  facts: word,
  duties: word,
  actions: word,
  events: word,
  categories: [...text, 'description', 'medical', 'norms'],
  elements: [...text, 'description', 'category', 'type', 'origin', 'purposes', 'norms'],
  entities: [...text, 'collection', 'parent', 'module', 'recordedBy', 'readBy', 'properties', 'required', 'norms'],
  permissions: rule,
  flows: rule,
  tasks: [...text, 'delegable', 'to', 'requires', 'norms'],
  deadlines: [
    ...text,
    'who',
    'towards',
    'standing',
    'lateness',
    'versions',
    ...validity,
    'from',
    'position',
    'lastDay',
    'outerLastDay',
    'counting',
    'rollsOver',
    'verified',
    'norms',
    'readings',
  ],
  retention: [
    'fact',
    ...text,
    'keeper',
    'entities',
    'versions',
    ...validity,
    'start',
    'term',
    'bound',
    'verified',
    'norms',
    'extensions',
  ],
  security: [...text, 'roles', 'check', 'norms'],
  divergences: [...text, 'topic', 'positions', 'default', 'protects', 'norms'],
  profiles: [...text, 'description', 'choices'],
  questions: [
    ...text,
    'ask',
    'actor',
    'action',
    'data',
    'recipient',
    'purpose',
    'facts',
    'asOf',
    'profile',
    'answer',
    'missing',
    'because',
    'norms',
  ],
  'lint-exceptions': ['subject', 'rule', 'reason', 'until'],
}

/** The keys of one map in the one order that its kind of file has, at whatever depth; others keep their places last. */
export function orderKeys(kind: KindName, keys: readonly string[]): readonly string[] {
  const order = keyOrder[kind]
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return [...keys].sort((a, b) => rank(a) - rank(b))
}

/** Maps whose keys are names, not words of the schema: their order is the author's. */
export const namedMaps: readonly string[] = ['properties', 'positions', 'choices', 'facts']

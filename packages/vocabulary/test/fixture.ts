import type { NormBase } from '../src/index.js'

const text = (nl: string) => ({ nl, en: nl })

/** A norm base of an act that does not exist: one employer, and one point on which readings differ. */
export const base: NormBase = {
  version: '1.0.0',
  sources: {},
  concordance: {},
  norms: {},
  terms: {},
  roles: {
    werkgever: {
      id: 'werkgever',
      label: text('Werkgever'),
      description: text('Voor wie wordt gewerkt'),
      secrecy: 'none',
      dataSubject: false,
      usesSystem: true,
      norms: [],
    },
  },
  purposes: {},
  facts: {},
  duties: {},
  actions: {},
  events: {},
  categories: {},
  elements: {},
  entities: {},
  rules: {},
  tasks: {},
  deadlines: {},
  retention: {},
  security: {},
  divergences: {
    'duur-delen': {
      id: 'duur-delen',
      label: text('Of de duur wordt gedeeld'),
      topic: 'privacy',
      positions: [
        { id: 'altijd', label: text('Altijd'), protects: 1, norms: [] },
        { id: 'nooit', label: text('Nooit'), protects: 2, norms: [] },
      ],
      default: 'nooit',
    },
  },
  profiles: {
    ruim: {
      id: 'ruim',
      label: text('Ruim'),
      description: text('Deelt wat mag'),
      choices: { 'duur-delen': 'altijd' },
    },
    vergist: {
      id: 'vergist',
      label: text('Vergist'),
      description: text('Kiest wat niet bestaat'),
      choices: { 'duur-delen': 'soms' },
    },
  },
  questions: {},
  crosswalk: {},
  lexicon: {},
}

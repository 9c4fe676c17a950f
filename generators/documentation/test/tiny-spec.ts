import type { Norm, Spec } from '@verzuimspec/vocabulary'

const text = (nl: string, en: string) => ({ nl, en })

const norm = (id: string, statement: Norm['statement'], more: Partial<Norm>): Norm => ({
  id,
  source: 'voorbeeldwet',
  locator: 'art. 1',
  modality: 'duty',
  who: [],
  towards: [],
  elements: [],
  statement,
  basis: [],
  enforcedBy: 'declared',
  declaredBecause: text('Niemand ziet het.', 'Nobody sees it.'),
  verified: true,
  ...more,
})

/** A norm base of one made-up law with two norms. */
export const tinySpec: Spec = {
  version: '0.0.1',
  asOf: '2026-01-02',
  sources: {
    voorbeeldwet: {
      id: 'voorbeeldwet',
      label: text('Voorbeeldwet', 'Example Act'),
      issuer: 'Wetgever van Voorbeeldland',
      standing: 'statute',
      published: '2020-02-03',
      validFrom: '2020-03-01',
      replacedBy: [],
      note: text('Verzonnen.', 'Made up.'),
    },
  },
  norms: {
    'voorbeeldwet/1': norm('voorbeeldwet/1', text('Zeg <wat> nodig is.', 'Say <what> is needed.'), {}),
    'voorbeeldwet/2': norm('voorbeeldwet/2', text('Vraag de rest niet.', 'Do not ask the rest.'), {
      locator: 'art. 2 lid 1',
      modality: 'prohibition',
      verified: false,
    }),
  },
  concordance: {},
  terms: {},
  roles: {},
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
  divergences: {},
  profiles: {},
  questions: {},
  crosswalk: {},
  lexicon: {},
}

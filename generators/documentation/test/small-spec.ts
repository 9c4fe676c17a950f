import type { Norm, Role, Spec, Text, Word } from '@verzuimspec/vocabulary'
import { smallRules } from './small-rules.js'
import { tinySpec } from './tiny-spec.js'

const text = (nl: string, en = `${nl} (en)`): Text => ({ nl, en })

const label = (nl: string): Text => text(nl.charAt(0).toUpperCase() + nl.slice(1).replaceAll('-', ' '))

function byId<T>(entries: Readonly<Record<string, Omit<T, 'id'>>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { id, ...entry } as T]))
}

const words = (...ids: readonly string[]): Readonly<Record<string, Word>> =>
  Object.fromEntries(ids.map((id) => [id, { id, label: label(id), norms: ['wet/1'] }]))

const norm = (more: Partial<Norm>): Omit<Norm, 'id'> => ({
  source: 'wet',
  locator: 'art. 1',
  modality: 'permission',
  who: [],
  towards: [],
  elements: [],
  statement: text('Iets.'),
  basis: [],
  enforcedBy: 'rule',
  verified: true,
  ...more,
})

const role = (label: Text, more: Partial<Role> = {}): Omit<Role, 'id'> => ({
  label,
  description: text('Wie het is.'),
  secrecy: 'none',
  dataSubject: false,
  usesSystem: true,
  norms: ['wet/1'],
  ...more,
})

const element = (nl: string, category: string) => ({
  label: text(nl),
  category,
  type: 'text' as const,
  origin: 'werknemer',
  purposes: ['begeleiding'],
  norms: ['wet/1'],
})

const position = (id: string, nl: string, protects: number, of: string) => ({
  id,
  label: text(nl),
  protects,
  norms: [of],
})

/** A made-up norm base in which each thing a page can show occurs once, and that no change of the law touches. */
export const smallSpec: Spec = {
  ...tinySpec,
  asOf: '2026-07-01',
  sources: byId({
    wet: { label: text('De wet'), issuer: 'Wetgever', standing: 'statute', validFrom: '2002-04-01', replacedBy: [] },
    gids: { label: text('De gids'), issuer: 'Sector', standing: 'sector-code', replacedBy: [] },
    avg: { label: text('De verordening'), issuer: 'Unie', standing: 'statute', replacedBy: [] },
  }),
  concordance: {
    'oud/16': { article: 'oud/16', subject: text('Verbod'), now: ['avg/9-1', 'wet/22-1'], verified: false },
  },
  norms: byId<Norm>({
    'avg/15': norm({ source: 'avg', locator: 'art. 15', verified: false }),
    'gids/6-2/vangnet': norm({ source: 'gids', locator: '6.2, eerste zin' }),
    'wet/1': norm({}),
    'wet/2': norm({
      locator: 'art. 2',
      modality: 'prohibition',
      who: ['werkgever'],
      elements: ['diagnose'],
      // biome-ignore lint/suspicious/noThenProperty: a norm base calls it so, and nobody awaits one
      basis: [{ then: 'oud/16', now: ['avg/9-1', 'wet/22-1'], verified: false }],
    }),
    'wet/3': norm({ locator: 'art. 3', modality: 'term', enforcedBy: 'deadline' }),
    'wet/4': norm({ locator: 'art. 4', modality: 'term', enforcedBy: 'retention' }),
    'wet/5': norm({ locator: 'art. 5', modality: 'security', enforcedBy: 'security' }),
  }),
  roles: byId({
    bedrijfsarts: role(text('Bedrijfsarts', 'Company doctor'), { secrecy: 'own' }),
    beheerder: role(text('Beheerder', 'Administrator'), { within: 'werkgever' }),
    uwv: role(text('UWV', 'UWV'), { usesSystem: false }),
    werkgever: role(text('Werkgever', 'Employer')),
    werknemer: role(text('Werknemer', 'Employee'), { dataSubject: true }),
  }),
  purposes: words('begeleiding', 'loon'),
  facts: words('geheim', 'langer-nodig', 'toestemming', 'verzoek'),
  duties: words('informeren', 'niet-meer-dan-nodig'),
  actions: words('inzien', 'vastleggen', 'verstrekken', 'vragen'),
  events: words('eerste-ziektedag', 'einde', 'oordeel'),
  categories: byId({
    a: { label: text('Categorie A'), description: text('Gewoon.'), medical: false, norms: ['wet/1'] },
    c: { label: text('Categorie C'), description: text('Medisch.'), medical: true, norms: ['wet/1'] },
  }),
  elements: byId({
    diagnose: element('Diagnose', 'c'),
    naam: element('Naam', 'a'),
    noodgeval: element('Wat te doen in nood', 'c'),
    vangnet: element('Of er een vangnet is', 'a'),
  }),
  rules: byId(smallRules),
  deadlines: byId({
    oordeel: {
      label: text('Oordeel'),
      who: 'bedrijfsarts',
      towards: 'werkgever',
      standing: 'statute',
      versions: [
        {
          from: 'eerste-ziektedag',
          lastDay: 'P42D',
          counting: [],
          rollsOver: false,
          verified: true,
          norms: ['wet/3'],
          readings: [
            { position: { divergence: 'week-6', position: 'strikt' }, lastDay: 'P41D', norms: ['gids/6-2/vangnet'] },
          ],
        },
      ],
    },
    plan: {
      label: text('Plan'),
      who: 'werkgever',
      standing: 'practice',
      versions: [
        {
          from: 'oordeel',
          lastDay: 'P14D',
          outerLastDay: 'P56D',
          counting: ['samengeteld'],
          rollsOver: false,
          verified: false,
          norms: ['wet/3'],
          readings: [],
        },
      ],
    },
  }),
  retention: byId({
    dossier: {
      label: text('Dossier'),
      keeper: 'bedrijfsarts',
      entities: [],
      versions: [
        {
          validTo: '2019-12-31',
          start: 'einde',
          term: 'P15Y',
          bound: 'minimum',
          verified: false,
          extensions: [],
          norms: ['wet/oud'],
        },
        {
          validFrom: '2020-01-01',
          start: 'einde',
          term: 'P20Y',
          bound: 'minimum',
          verified: true,
          extensions: [{ fact: 'langer-nodig', label: text('Zolang het nodig is'), norms: ['wet/4'] }],
          norms: ['wet/1'],
        },
      ],
    },
  }),
  security: byId({
    tweefactor: { label: text('Twee factoren'), roles: [], check: 'tweede-factor', norms: ['wet/5'] },
    'module-dicht': { label: text('Module dicht'), roles: ['werkgever'], check: 'module', norms: ['wet/5'] },
  }),
  divergences: byId({
    'vangnet-melden': {
      label: text('Meldt de arts een vangnet?'),
      topic: 'privacy',
      positions: [
        position('met-toestemming', 'Alleen met toestemming', 2, 'gids/6-2/vangnet'),
        position('altijd', 'Altijd', 1, 'wet/1'),
      ],
      default: 'met-toestemming',
    },
    'week-6': {
      label: text('Tot wanneer loopt week zes?'),
      topic: 'term',
      positions: [position('wet', 'De wet', 1, 'wet/3'), position('strikt', 'Strikt', 2, 'gids/6-2/vangnet')],
      default: 'wet',
    },
  }),
  profiles: byId({
    ruim: { label: text('Ruim'), description: text('Ruim.'), choices: { 'vangnet-melden': 'altijd' } },
  }),
}

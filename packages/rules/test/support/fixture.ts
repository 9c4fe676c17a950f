import type { FactExpression, Id } from '@verzuimspec/vocabulary'
import { makeSpec, type RuleParts } from './make-spec.js'

const categories = {
  a: ['naam', 'eerste-ziektedag', 'datum-herstel'],
  b: ['belastbaarheid', 'advies-interventie', 'vorig-verzuim'],
  c: ['diagnose', 'oorzaak-verzuim', 'noodgeval-informatie'],
  buiten: ['vangnet-ja-nee', 'no-riskpolis-ja-nee', 'regres-ja-nee'],
}

const using: readonly Id[] = ['vragen', 'vastleggen', 'inzien', 'gebruiken', 'uitdraaien', 'bewaren']
const fact = (id: Id): FactExpression => ({ fact: id })
const permit = { effect: 'permit' } as const
const prohibit = { effect: 'prohibit' } as const

const employer: Readonly<Record<Id, RuleParts>> = {
  administratie: {
    ...permit,
    role: 'werkgever',
    actions: ['vastleggen', 'inzien', 'gebruiken'],
    elements: categories.a,
    purpose: 'loondoorbetaling',
  },
  begeleiding: {
    ...permit,
    role: 'werkgever',
    actions: ['inzien', 'gebruiken'],
    elements: ['belastbaarheid', 'advies-interventie', 'eerste-ziektedag'],
    purpose: 'begeleiding',
    duties: ['alleen-het-noodzakelijke'],
  },
  // Undecided when the case is not known to run, yet nothing hangs on it: the permit above holds anyway.
  'advies-bij-lopend-geval': {
    ...permit,
    role: 'werkgever',
    actions: ['inzien'],
    elements: ['advies-interventie'],
    purpose: 'begeleiding',
    requires: fact('lopend-geval'),
  },
  'advies-niet-in-noodgeval': {
    ...prohibit,
    role: 'werkgever',
    actions: ['inzien'],
    elements: ['advies-interventie'],
    requires: fact('noodgeval'),
  },
  'geen-medische-gegevens': { ...prohibit, role: 'werkgever', actions: using, elements: categories.c },
  vangnet: {
    ...permit,
    role: 'werkgever',
    actions: ['vragen', 'vastleggen', 'inzien'],
    elements: ['vangnet-ja-nee'],
    purpose: 'loondoorbetaling',
    requires: fact('toestemming'),
    duties: ['werknemer-informeren'],
  },
  'vangnet-bezwaar': {
    ...prohibit,
    role: 'werkgever',
    actions: ['inzien', 'gebruiken'],
    elements: ['vangnet-ja-nee'],
    requires: { any: [fact('bezwaar'), { all: [fact('lopend-geval'), { not: fact('toestemming') }] }] },
  },
  'no-risk': {
    ...permit,
    role: 'werkgever',
    actions: ['vragen', 'inzien'],
    elements: ['no-riskpolis-ja-nee'],
    purpose: 'loondoorbetaling',
    requires: { all: [fact('twee-maanden-in-dienst'), { not: fact('bezwaar') }] },
  },
  'no-risk-nooit-bij-geval': {
    ...prohibit,
    role: 'werkgever',
    actions: ['inzien'],
    elements: ['no-riskpolis-ja-nee'],
    requires: { all: [fact('twee-maanden-in-dienst'), fact('lopend-geval')] },
  },
  'regres-niet': {
    ...prohibit,
    role: 'werkgever',
    actions: using,
    elements: ['regres-ja-nee'],
    position: 'regresvraag/niet',
  },
  'regres-wel': {
    ...permit,
    role: 'werkgever',
    actions: using,
    elements: ['regres-ja-nee'],
    purpose: 'loondoorbetaling',
    position: 'regresvraag/wel',
  },
}

const doctor: Readonly<Record<Id, RuleParts>> = {
  dossier: {
    ...permit,
    role: 'bedrijfsarts',
    actions: using,
    elements: [...categories.c, ...categories.b],
    purpose: 'begeleiding',
  },
  // The two together hold whatever the facts, though neither is certain by itself.
  'vorig-lopend': {
    ...permit,
    role: 'bedrijfsarts',
    actions: ['inzien'],
    elements: ['vorig-verzuim', 'naam'],
    purpose: 'begeleiding',
    requires: fact('lopend-geval'),
    duties: ['reden-vastleggen'],
  },
  'vorig-afgesloten': {
    ...permit,
    role: 'bedrijfsarts',
    actions: ['inzien'],
    elements: ['vorig-verzuim', 'naam'],
    purpose: 'begeleiding',
    requires: { not: fact('lopend-geval') },
    duties: ['werknemer-informeren'],
  },
  'datum-bezwaar': {
    ...permit,
    role: 'bedrijfsarts',
    actions: ['inzien'],
    elements: ['datum-herstel'],
    purpose: 'begeleiding',
    requires: fact('bezwaar'),
  },
  // Cuts off every case in which the permit above holds once `noodgeval` is true.
  'datum-bezwaar-nooit': {
    ...prohibit,
    role: 'bedrijfsarts',
    actions: ['inzien'],
    elements: ['datum-herstel'],
    requires: { all: [fact('bezwaar'), fact('noodgeval')] },
  },
}

const others: Readonly<Record<Id, RuleParts>> = {
  'permissions/claimbeoordelaar/claim': {
    ...permit,
    role: 'claimbeoordelaar',
    actions: using,
    elements: categories.a,
    purpose: 'claimbeoordeling',
  },
  'permissions/claimbeoordelaar/geen-b-of-c': {
    ...prohibit,
    role: 'claimbeoordelaar',
    actions: using,
    elements: [...categories.b, ...categories.c],
  },
  'permissions/werknemer/inzage': {
    ...permit,
    role: 'werknemer',
    actions: ['inzien'],
    elements: Object.values(categories).flat(),
  },
  'flows/bedrijfsarts--werkgever/vangnet-toestemming': {
    ...permit,
    role: 'bedrijfsarts',
    recipient: 'werkgever',
    elements: ['vangnet-ja-nee'],
    purpose: 'loondoorbetaling',
    requires: fact('toestemming'),
    duties: ['werknemer-informeren'],
    position: 'vangnet-melden/toestemming',
  },
  'flows/bedrijfsarts--werkgever/vangnet-melden': {
    ...permit,
    role: 'bedrijfsarts',
    recipient: 'werkgever',
    elements: ['vangnet-ja-nee'],
    purpose: 'loondoorbetaling',
    position: 'vangnet-melden/handleiding',
  },
  'flows/bedrijfsarts--werkgever/oordeel': {
    ...permit,
    role: 'bedrijfsarts',
    recipient: 'werkgever',
    elements: categories.b,
    purpose: 'begeleiding',
    duties: ['werknemer-informeren'],
  },
  'flows/bedrijfsarts--werkgever/noodgeval': {
    ...permit,
    role: 'bedrijfsarts',
    recipient: 'werkgever',
    elements: ['noodgeval-informatie'],
    purpose: 'begeleiding',
    requires: { any: [fact('noodgeval'), { all: [fact('toestemming'), { not: fact('bezwaar') }] }] },
  },
  'flows/werkgever--claimbeoordelaar/categorie-a': {
    ...permit,
    role: 'werkgever',
    recipient: 'claimbeoordelaar',
    elements: categories.a,
    purpose: 'claimbeoordeling',
    requires: fact('verzekerd'),
  },
}

const prefixed = (prefix: string, rules: Readonly<Record<Id, RuleParts>>): Readonly<Record<Id, RuleParts>> =>
  Object.fromEntries(Object.entries(rules).map(([id, rule]) => [`${prefix}/${id}`, rule]))

/** A norm base of five roles and twelve elements with every kind of rule; its norms and words are made up. */
export const fixture = makeSpec({
  roles: {
    werknemer: { dataSubject: true },
    werkgever: {},
    bedrijfsarts: { secrecy: 'own' },
    claimbeoordelaar: {},
    'systeembeheerder-werkgever': { within: 'werkgever' },
  },
  actions: [...using, 'verstrekken'],
  purposes: ['loondoorbetaling', 'begeleiding', 'claimbeoordeling'],
  facts: ['toestemming', 'bezwaar', 'lopend-geval', 'noodgeval', 'verzekerd', 'twee-maanden-in-dienst'],
  duties: ['werknemer-informeren', 'alleen-het-noodzakelijke', 'reden-vastleggen'],
  categories,
  entities: {
    verzuimgeval: { collection: 'verzuimgevallen', properties: [{ name: 'naam', element: 'naam', required: true }] },
    ziekmelding: {
      collection: 'ziekmeldingen',
      parent: 'verzuimgeval',
      recordedBy: ['werkgever'],
      readBy: ['werkgever', 'bedrijfsarts', 'werknemer'],
      properties: ['eerste-ziektedag', 'oorzaak-verzuim', 'vangnet-ja-nee'].map((name) => ({
        name,
        element: name,
        required: false,
      })),
    },
  },
  divergences: { 'vangnet-melden': ['toestemming', 'handleiding'], regresvraag: ['niet', 'wel'] },
  profiles: { handleiding: { 'vangnet-melden': 'handleiding', regresvraag: 'wel' }, niets: {} },
  rules: { ...prefixed('permissions/werkgever', employer), ...prefixed('permissions/bedrijfsarts', doctor), ...others },
})

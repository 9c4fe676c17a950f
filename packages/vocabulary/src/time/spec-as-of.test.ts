import { expect, it } from 'vitest'
import { base } from '../../test/fixture.js'
import type { Norm, NormBase, Rule, SecurityRequirement } from '../index.js'
import { specAsOf } from './spec-as-of.js'

const text = { nl: 'Iets', en: 'Something' }

const norm: Norm = {
  id: 'oud',
  source: 'wet',
  locator: 'art. 1',
  modality: 'permission',
  who: [],
  towards: [],
  elements: [],
  statement: text,
  basis: [],
  enforcedBy: 'rule',
  verified: true,
}

const rule: Omit<Rule, 'id' | 'norms'> = {
  effect: 'permit',
  role: 'werkgever',
  actions: ['inzien'],
  elements: ['naam'],
  requires: null,
  duties: [],
}

const requirement: Omit<SecurityRequirement, 'id' | 'norms'> = { label: text, roles: [], check: 'inzage' }

/** One entry that rests on a norm that ended and on one that began then, and one on each of them alone. */
function mapNorms<T extends object>(entry: T) {
  const norms = { beide: ['oud', 'nieuw'], eerst: ['oud'], later: ['nieuw'] }
  const resting = Object.entries(norms).map(([id, own]) => [id, { ...entry, id, norms: own }] as const)
  return Object.fromEntries(resting)
}

const changing: NormBase = {
  ...base,
  norms: {
    oud: { ...norm, validTo: '2018-05-24' },
    nieuw: { ...norm, id: 'nieuw', validFrom: '2018-05-25' },
  },
  rules: mapNorms(rule),
  security: mapNorms(requirement),
}

const normsOf = (entries: Readonly<Record<string, { readonly norms: readonly string[] }>>) =>
  Object.fromEntries(Object.entries(entries).map(([id, { norms }]) => [id, norms]))

const cases = [
  ['2018-05-24', { beide: ['oud'], eerst: ['oud'] }],
  ['2018-05-25', { beide: ['nieuw'], later: ['nieuw'] }],
] as const

it.each(cases)('lets a rule rest on %s on the norms in force, and leaves out one without any', (date, want) => {
  expect(normsOf(specAsOf(changing, date).rules)).toEqual(want)
})

it.each(cases)('lets a requirement of security rest on %s on those, and leaves out one without any', (date, want) => {
  expect(normsOf(specAsOf(changing, date).security)).toEqual(want)
})

it('leaves out a rule outside its own days, whatever its norms', () => {
  const until = { ...rule, id: 'tot', norms: ['oud', 'nieuw'], validTo: '2018-05-24' }
  const rules = (date: string) => Object.keys(specAsOf({ ...changing, rules: { tot: until } }, date).rules)
  expect([rules('2018-05-24'), rules('2018-05-25')]).toEqual([['tot'], []])
})

it('refuses a day that does not exist', () => {
  expect(() => specAsOf(changing, '2018-02-30')).toThrow('`2018-02-30` is no date; expected a day that exists')
})

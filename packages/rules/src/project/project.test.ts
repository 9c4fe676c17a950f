import { camelName } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { allFacts } from '../../test/support/agreement.js'
import { fixture } from '../../test/support/fixture.js'
import { compileRules } from '../compile-rules.js'
import { visibleProperties } from './visible-properties.js'

const rules = compileRules(fixture)

const record = Object.freeze({
  id: 'm1',
  verzuimgevalId: 'v1',
  eersteZiektedag: '2026-01-05',
  oorzaakVerzuim: 'griep',
  vangnetJaNee: false,
  notitie: 'griep',
})

it('copies what the role may read and nothing else', () => {
  const seen = rules.project('werkgever', 'ziekmelding', record, { toestemming: true, bezwaar: false })
  expect(seen).toStrictEqual({ id: 'm1', verzuimgevalId: 'v1', eersteZiektedag: '2026-01-05', vangnetJaNee: false })
})

it('leaves out what depends on a fact that is not known', () => {
  expect(rules.project('werkgever', 'ziekmelding', record)).not.toHaveProperty('vangnetJaNee')
  expect(rules.project('werknemer', 'ziekmelding', record)).toHaveProperty('vangnetJaNee')
})

it('leaves out a key that is absent and keeps a null', () => {
  const seen = rules.project('werknemer', 'ziekmelding', { oorzaakVerzuim: null, vangnetJaNee: undefined })
  expect(seen).toStrictEqual({ oorzaakVerzuim: null })
})

it('gives a case no parent and a role that sees nothing its keys only', () => {
  const geval = { id: 'v1', verzuimgevalId: 'v0', naam: 'Voorbeeld' }
  expect(rules.project('werkgever', 'verzuimgeval', geval)).toStrictEqual({ id: 'v1', naam: 'Voorbeeld' })
  expect(rules.project('systeembeheerder-werkgever', 'verzuimgeval', geval)).toStrictEqual({ id: 'v1' })
})

it('lets the rules decide on a property that bears the name of a structural key', () => {
  const properties = [{ name: 'id', element: 'diagnose', required: true }]
  const ziekmelding = { ...fixture.entities.ziekmelding, properties } as never
  const other = compileRules({ ...fixture, entities: { ziekmelding } })
  expect(other.project('werkgever', 'ziekmelding', record)).toStrictEqual({ verzuimgevalId: 'v1' })
})

it('shows exactly the properties whose reading is permitted, whatever is known', () => {
  for (const role of Object.keys(fixture.roles)) {
    for (const facts of allFacts(['toestemming', 'bezwaar', 'lopend-geval'])) {
      const permitted = visibleProperties(rules, role, 'ziekmelding', 'inzien', facts)
        .filter(({ decision }) => decision.verdict === 'permit')
        .map(({ property }) => camelName(property.name))
      const seen = Object.keys(rules.project(role, 'ziekmelding', record, facts))
      expect(seen).toEqual(['id', 'verzuimgevalId', ...permitted])
    }
  }
})

it('refuses what it cannot project', () => {
  expect(() => rules.project('werkgver', 'ziekmelding', record)).toThrow('did you mean `werkgever`?')
  expect(() => rules.project('werkgever', 'ziekmeldingen', record)).toThrow('did you mean `ziekmelding`?')
  expect(() => rules.project('werkgever', 'constructor', record)).toThrow('`constructor` is no known entity')
  expect(() => rules.project('werkgever', 'verzuimgeval', record, { toesteming: true })).toThrow('no known fact')
  for (const wrong of [null, undefined, 'm1', [record]]) {
    expect(() => rules.project('werkgever', 'ziekmelding', wrong as never)).toThrow('expected one record')
  }
})

import { specAsOf, UnknownIdError } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { normBase } from '../../test/support/norm-base.js'
import { compileRules } from '../compile-rules.js'
import { operationsOf } from './operations.js'

const spec = specAsOf(normBase, '2026-11-01')
const rules = compileRules(spec)
const idsOf = (role: string): readonly string[] => operationsOf(rules, role).map(({ id }) => id)

it('lets the employer record a sick report and not the medical file', () => {
  expect(idsOf('werkgever')).toContain('ziekmelding-vastleggen')
  expect(idsOf('werkgever').filter((id) => id.startsWith('medisch'))).toEqual([])
})

it('lets the company doctor record a judgement that the employer only reads', () => {
  expect(idsOf('bedrijfsarts')).toContain('oordeel-bedrijfsarts-vastleggen')
  expect(idsOf('werkgever').filter((id) => id.startsWith('oordeel-bedrijfsarts'))).toEqual([
    'oordeel-bedrijfsarts-inzien',
  ])
})

it("gives the employer's system administrator nothing to do with records", () => {
  expect(idsOf('systeembeheerder-werkgever')).toEqual([])
})

it('passes no property that is denied, and no operation without one', () => {
  for (const role of Object.keys(spec.roles)) {
    for (const { properties } of operationsOf(rules, role)) {
      expect(properties.length).toBeGreaterThan(0)
      expect(properties.map(({ decision }) => decision.verdict)).not.toContain('deny')
    }
  }
})

it('writes only for those who record, and shows only to those the record is kept for', () => {
  for (const role of Object.keys(spec.roles)) {
    for (const { entity, kind } of operationsOf(rules, role)) {
      const kept = spec.entities[entity]
      expect(kind === 'create' || kind === 'update' ? kept?.recordedBy : kept?.readBy).toContain(role)
    }
  }
})

it('refuses a role it does not know', () => {
  expect(() => operationsOf(rules, 'werkgevr')).toThrow(UnknownIdError)
})

import { compileRules, enumerateCells, explain as explainByRules } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { spec } from '../test/norm-base.js'
import { citationsOf } from './cite.js'
import { explain } from './explain.js'
import type { DecisionRequest } from './request.js'

it('explains every decision of the space as the whole norm base does', () => {
  const rules = compileRules(spec)
  const cells = new Map([...enumerateCells(rules)].map(({ decision, ...cell }) => [decision, cell]))
  expect(cells.size).toBeGreaterThan(500)
  for (const cell of cells.values()) expect(explain(cell as DecisionRequest)).toEqual(explainByRules(rules, cell))
})

it('explains under a profile and on facts', () => {
  const request = { actor: 'werkgever', action: 'vragen', data: 'no-riskpolis-ja-nee' } as const
  const facts = { 'twee-maanden-in-dienst': false } as const
  const rules = compileRules(spec, { profile: 'handleiding-2015' })
  expect(explain(request, facts, { profile: 'handleiding-2015' })).toEqual(explainByRules(rules, request, facts))
})

it('gives a decision that can be cited', () => {
  const { decision } = explain({ actor: 'werkgever', action: 'vragen', data: 'vangnet-welke' })
  const statements = citationsOf(decision, 'nl').map(({ statement }) => statement)
  expect(statements).toContain('De werkgever vraagt nooit welke vangnetbepaling geldt.')
})

it('explains by the law of the date asked for', () => {
  const request = { actor: 'werknemer', action: 'inzien', data: 'diagnose' } as const
  const cited = (asOf: string) => explain(request, {}, { asOf }).norms.map(({ id }) => id)
  expect(cited('2018-05-24')).not.toContain('avg/15')
  expect(cited('2018-05-25')).toContain('avg/15')
})

import { compileRules, enumerateCells, type Facts } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { spec } from '../../test/fixture.js'
import { smallSpec } from '../../test/small-spec.js'
import { answerRequest, type Condition, mostFacts } from './answer.js'

const rules = compileRules(spec)
const depends = [...enumerateCells(rules)].filter(({ decision }) => decision.verdict === 'depends')

const toFacts = (conditions: readonly Condition[]): Facts =>
  Object.fromEntries(conditions.map(({ fact, value }) => [fact, value]))

function listFull(facts: readonly string[]): readonly Facts[] {
  return facts.reduce<readonly Facts[]>(
    (all, fact) => all.flatMap((known) => [true, false].map((value) => ({ ...known, [fact]: value }))),
    [{}],
  )
}

it('finds cells that depend on facts', () => {
  expect(depends.length).toBeGreaterThan(0)
})

it('gives ways that lead to a permit, and would not with one condition less', () => {
  const wrong = depends.filter((cell) =>
    answerRequest(rules, cell).ways.some((way) => {
      const fewer = way.map((left) => way.filter((condition) => condition !== left))
      const leads = (conditions: readonly Condition[]) => rules.decide(cell, toFacts(conditions)).verdict === 'permit'
      return !leads(way) || fewer.some(leads)
    }),
  )
  expect(wrong).toEqual([])
})

it('leaves out no way: whatever permits, follows one of them', () => {
  const wrong = depends.filter((cell) => {
    const { ways, missing } = answerRequest(rules, cell)
    // Too many to spell out: then the facts are named instead.
    if (missing.length > mostFacts) return ways.length > 0
    const follows = (facts: Facts) => ways.some((way) => way.every(({ fact, value }) => facts[fact] === value))
    return listFull(missing).some((facts) => (rules.decide(cell, facts).verdict === 'permit') !== follows(facts))
  })
  expect(wrong).toEqual([])
})

const small = compileRules(smallSpec)

it('names the duties, purposes and norms of the permit a way leads to', () => {
  const request = { actor: 'bedrijfsarts', action: 'verstrekken', data: 'vangnet', recipient: 'werkgever' }
  expect(answerRequest(small, request)).toMatchObject({
    verdict: 'depends',
    ways: [[{ fact: 'toestemming', value: true }]],
    duties: ['informeren'],
    purposes: ['loon'],
    norms: ['gids/6-2/vangnet'],
  })
})

it('names both conditions of a permit that asks for both, also for a fact that must not hold', () => {
  const { ways } = answerRequest(small, { actor: 'werkgever', action: 'inzien', data: 'noodgeval' })
  expect(ways).toEqual([
    [
      { fact: 'geheim', value: false },
      { fact: 'verzoek', value: true },
    ],
  ])
})

it('names no purposes when any will do', () => {
  const answer = answerRequest(small, { actor: 'werknemer', action: 'inzien', data: 'naam' })
  expect(answer).toMatchObject({ verdict: 'permit', purposes: [], ways: [] })
})

it('has no ways and no purposes for what is denied', () => {
  const answer = answerRequest(small, { actor: 'werkgever', action: 'inzien', data: 'diagnose' })
  expect(answer).toMatchObject({ verdict: 'deny', ways: [], purposes: [], duties: [] })
})

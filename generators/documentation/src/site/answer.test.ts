import { compileRules, enumerateCells, type Facts } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { spec } from '../../test/fixture.js'
import { answerRequest, type Condition } from './answer.js'

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
  expect(depends.length).toBeGreaterThan(20)
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
    const follows = (facts: Facts) => ways.some((way) => way.every(({ fact, value }) => facts[fact] === value))
    return listFull(missing).some((facts) => (rules.decide(cell, facts).verdict === 'permit') !== follows(facts))
  })
  expect(wrong).toEqual([])
})

it('names the duties and norms of the permit a way leads to', () => {
  const request = { actor: 'bedrijfsarts', action: 'verstrekken', data: 'vangnet-ja-nee', recipient: 'werkgever' }
  const answer = answerRequest(rules, request)
  expect(answer.verdict).toBe('depends')
  expect(answer.ways).toEqual([[{ fact: 'uitdrukkelijke-schriftelijke-toestemming', value: true }]])
  expect(answer.duties).toEqual(['werknemer-informeren'])
  expect(answer.purposes).toEqual(['loondoorbetaling'])
  expect(answer.norms).toContain('handleiding-2015/6-2-informatiestromen/vangnet-alleen-met-toestemming')
})

it('names both conditions of a permit that asks for both', () => {
  const { ways } = answerRequest(rules, { actor: 'werkgever', action: 'vastleggen', data: 'noodgeval-informatie' })
  expect(ways.map((way) => way.map(({ fact }) => fact).sort())).toEqual([
    ['nodig-voor-noodgeval', 'verzoek-van-werknemer'],
  ])
})

it('has no ways and no purposes for what is denied', () => {
  const answer = answerRequest(rules, { actor: 'werkgever', action: 'inzien', data: 'diagnose' })
  expect(answer).toMatchObject({ verdict: 'deny', ways: [], purposes: [], duties: [] })
})

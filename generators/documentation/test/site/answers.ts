import type { Facts } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { groupBy } from '../../src/group-by.js'
import { type Condition, createAnswerRequest, mostFacts } from '../../src/site/answer.js'
import { spec } from '../fixture.js'
import { cells, rules } from './cells.js'

const answerRequest = createAnswerRequest(rules)

// Cells with one place in the tables are decided alike.
const alike = groupBy(
  cells.filter(({ decision }) => decision.verdict !== 'deny'),
  (cell) => rules.index(cell),
)
const depends = alike.map(([cell]) => cell).filter(({ decision }) => decision.verdict === 'depends')

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
    answerRequest(cell).ways.some((way) => {
      const fewer = way.map((left) => way.filter((condition) => condition !== left))
      const leads = (conditions: readonly Condition[]) => rules.decide(cell, toFacts(conditions)).verdict === 'permit'
      return !leads(way) || fewer.some(leads)
    }),
  )
  expect(wrong).toEqual([])
})

it('leaves out no way: whatever permits, follows one of them', () => {
  const wrong = depends.filter((cell) => {
    const { ways, missing } = answerRequest(cell)
    // Too many to spell out: then the facts are named instead.
    if (missing.length > mostFacts) return ways.length > 0
    const follows = (facts: Facts) => ways.some((way) => way.every(({ fact, value }) => facts[fact] === value))
    return listFull(missing).some((facts) => (rules.decide(cell, facts).verdict === 'permit') !== follows(facts))
  })
  expect(wrong).toEqual([])
})

it('may answer once what is decided alike: for every purpose it is', () => {
  const decideFor = (cell: (typeof depends)[number], purpose: string) => rules.index({ ...cell, purpose })
  const wrong = alike.filter(([first, ...others]) =>
    Object.keys(spec.purposes).some((purpose) =>
      others.some((other) => decideFor(other, purpose) !== decideFor(first, purpose)),
    ),
  )
  expect(wrong.map(([first]) => first)).toEqual([])
})

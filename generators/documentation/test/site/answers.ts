import type { Facts } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { groupBy } from '../../src/build/group-by.js'
import { createAnswerRequest } from '../../src/build/site/answer.js'
import { spec } from '../fixture.js'
import { cells, rules } from './cells.js'

const answerRequest = createAnswerRequest(rules)

// Cells with one index are decided alike.
const alike = groupBy(
  cells.filter(({ decision }) => decision.verdict !== 'deny'),
  (cell) => rules.index(cell),
)
const depends = alike.map(([cell]) => cell).filter(({ decision }) => decision.verdict === 'depends')

function listFull(facts: readonly string[]): readonly Facts[] {
  return facts.reduce<readonly Facts[]>(
    (all, fact) => all.flatMap((known) => [true, false].map((value) => ({ ...known, [fact]: value }))),
    [{}],
  )
}

it('finds cells that depend on facts, some of them on more than six', () => {
  expect(Math.max(...depends.map(({ decision }) => decision.missing.length))).toBeGreaterThan(6)
})

it('gives ways that lead to a permit, and would not with one condition less', () => {
  const leads = (cell: (typeof depends)[number], way: Facts): boolean => rules.decide(cell, way).verdict === 'permit'
  const wrong = depends.filter((cell) =>
    answerRequest(cell).ways.some(
      (way) => !leads(cell, way) || Object.keys(way).some((fact) => leads(cell, { ...way, [fact]: undefined })),
    ),
  )
  expect(wrong).toEqual([])
})

it('leaves out no way: whatever permits, follows one of them', () => {
  const wrong = depends.filter((cell) => {
    const { ways, missing } = answerRequest(cell)
    const follows = (facts: Facts) =>
      ways.some((way) => Object.entries(way).every(([fact, value]) => facts[fact] === value))
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

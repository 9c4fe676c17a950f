import { compileRules } from '@verzuimspec/rules'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tinySpec } from '../../test/tiny-spec.js'
import { nameWays, printWays, waysFrom } from './condition.js'

const request = { actor: 'baas', action: 'inzien', data: 'vangnet' }
const rules = compileRules(tinySpec)
const all = ['gevraagd', 'toestemming', 'verboden']

it('finds the smallest states of facts that are enough', () => {
  expect(waysFrom(rules, request, all)).toEqual([
    { toestemming: true, verboden: false },
    { gevraagd: true, verboden: false },
  ])
})

it('finds none when a fact that is always needed cannot be known', () => {
  expect(waysFrom(rules, request, ['gevraagd', 'toestemming'])).toEqual([])
})

it('permits exactly when one of its ways is followed, whatever is known', () => {
  const ways = waysFrom(rules, request, all)
  const known = fc.record(Object.fromEntries(all.map((fact) => [fact, fc.boolean()])), { requiredKeys: [] })
  fc.assert(
    fc.property(known, (facts) => {
      const holds = ways.some((way) => Object.entries(way).every(([fact, value]) => facts[fact] === value))
      expect(holds).toBe(rules.decide(request, facts).verdict === 'permit')
    }),
  )
})

it('writes ways as a name and as SQL, in which what is neither true nor false is not enough', () => {
  const predicates = new Map(all.map((fact, i) => [fact, `f${i}`]))
  const ways = waysFrom(rules, request, all)
  expect(nameWays(ways)).toBe('toestemming_en_niet_verboden_of_gevraagd_en_niet_verboden')
  expect(printWays(ways, predicates)).toBe('((f1) IS TRUE AND (f2) IS FALSE) OR ((f0) IS TRUE AND (f2) IS FALSE)')
  expect(printWays([{ gevraagd: true }], predicates)).toBe('(f0) IS TRUE')
})

import type { Spec } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { listDistinguishingFacts } from './distinguishing-facts.js'

const request = { actor: 'arts', action: 'inzien', data: 'diagnose' }
const ruleOn = (id: string, requires: object) => ({
  id,
  role: 'arts',
  actions: ['inzien'],
  elements: ['diagnose'],
  requires,
})
const specOf = (...conditions: readonly object[]): Spec => {
  const rules = conditions.map((requires, at) => ruleOn(`regel-${at}`, requires))
  return { rules: Object.fromEntries(rules.map((rule) => [rule.id, rule])) } as unknown as Spec
}
const all = (...ids: readonly string[]) => ({ all: ids.map((fact) => ({ fact })) })

it('tries each of three facts with each value', () => {
  expect(listDistinguishingFacts(specOf(all('a', 'b', 'c')), request)).toHaveLength(27)
})

it('tries of five facts that are always asked for together each count, and each fact alone against the others', () => {
  const states = listDistinguishingFacts(specOf(all('a', 'b', 'c', 'd', 'e')), request)
  expect(states.length).toBeLessThan(80)
  expect(states).toContainEqual({ a: true, b: true, c: true, d: true })
  expect(states).toContainEqual({ a: true, b: true, c: false, d: true, e: true })
  // Of two that are known, the first two as well as the last two.
  expect(states).toContainEqual({ a: true, b: true })
  expect(states).toContainEqual({ d: true, e: true })
  const counts = states.map((state) =>
    [true, false].map((value) => Object.values(state).filter((v) => v === value).length),
  )
  expect(new Set(counts.map(String)).size).toBe(21)
})

it('keeps facts apart that one rule asks for and another does not', () => {
  const states = listDistinguishingFacts(
    specOf(all('a', 'b', 'c', 'd'), all('a', 'b'), { not: { fact: 'd' } }),
    request,
  )
  expect(states).toHaveLength(81)
})

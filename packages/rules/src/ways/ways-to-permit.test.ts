import { type FactExpression, type Id, UnknownIdError } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allFacts, allRequests } from '../../test/support/agreement.js'
import { arbitraryProfile, arbitraryRules, specWith } from '../../test/support/arbitrary-spec.js'
import { fixture } from '../../test/support/fixture.js'
import { makeSpec } from '../../test/support/make-spec.js'
import { compileRules } from '../compile-rules.js'
import type { Rules } from '../decide/rules.js'
import type { DecisionRequest, Facts } from '../request/decision-request.js'

const rules = compileRules(fixture)
const facts = Object.keys(specWith([]).facts)
const requests = allRequests(specWith([]))

const follows = (known: Facts, way: Facts): boolean =>
  Object.entries(way).every(([fact, value]) => known[fact] === value)

/** The smallest states of these facts that decide on a permit, found by trying every state. */
function tryAll({ decide }: Rules, request: DecisionRequest, ids: readonly Id[]): readonly Facts[] {
  const enough = allFacts(ids).filter((state) => decide(request, state).verdict === 'permit')
  return enough.filter((state) => !enough.some((other) => other !== state && follows(state, other)))
}

const written = (ways: readonly Facts[]): readonly string[] =>
  ways.map((way) => JSON.stringify(Object.entries(way).sort())).sort()

it('finds what trying every state of the facts finds, for any rules, positions and purpose', () => {
  fc.assert(
    fc.property(arbitraryRules, arbitraryProfile, (parts, profile) => {
      const compiled = compileRules(specWith(parts), { profile })
      for (const request of requests) {
        expect(written(compiled.waysToPermit(request))).toEqual(written(tryAll(compiled, request, facts)))
      }
    }),
    { numRuns: 60 },
  )
})

it('finds from some of the facts what trying every state of those finds', () => {
  fc.assert(
    fc.property(arbitraryRules, fc.subarray([...facts]), fc.constantFrom(...requests), (parts, some, request) => {
      const compiled = compileRules(specWith(parts))
      expect(written(compiled.waysToPermit(request, some))).toEqual(written(tryAll(compiled, request, some)))
    }),
    { numRuns: 500 },
  )
})

it('knows one way of what needs no knowledge, and none of what is denied', () => {
  expect(rules.waysToPermit({ actor: 'werkgever', action: 'inzien', data: 'naam' })).toEqual([{}])
  expect(rules.waysToPermit({ actor: 'werkgever', action: 'inzien', data: 'diagnose' })).toEqual([])
})

it('goes by the purpose of the request', () => {
  const request = { actor: 'werkgever', action: 'inzien', data: 'vangnet-ja-nee' }
  expect(rules.waysToPermit({ ...request, purpose: 'loondoorbetaling' })).toEqual(rules.waysToPermit(request))
  expect(rules.waysToPermit({ ...request, purpose: 'begeleiding' })).toEqual([])
})

it('goes by the positions of the profile', () => {
  const flow = { actor: 'bedrijfsarts', action: 'verstrekken', recipient: 'werkgever', data: 'vangnet-ja-nee' }
  expect(rules.waysToPermit(flow)).toEqual([{ toestemming: true }])
  expect(compileRules(fixture, { profile: 'handleiding' }).waysToPermit(flow)).toEqual([{}])
})

it('freezes the ways and their list', () => {
  const ways = rules.waysToPermit({ actor: 'werkgever', action: 'inzien', data: 'vangnet-ja-nee' })
  for (const value of [ways, ...ways]) expect(Object.isFrozen(value)).toBe(true)
})

it('refuses a fact it does not know, and what `decide` refuses', () => {
  const request = { actor: 'werkgever', action: 'inzien', data: 'naam' }
  expect(() => rules.waysToPermit(request, ['toesteming'])).toThrow(UnknownIdError)
  expect(() => rules.waysToPermit({ ...request, actor: 'werkgver' })).toThrow(UnknownIdError)
})

const many = Array.from({ length: 40 }, (_, i) => `feit-${String(i).padStart(2, '0')}`)
const fact = (id: Id): FactExpression => ({ fact: id })
const request = { actor: 'werkgever', action: 'inzien', data: 'naam' }

function waysUnder(requires: FactExpression, only?: readonly Id[]): readonly Facts[] {
  const rule = { effect: 'permit', role: 'werkgever', actions: ['inzien'], elements: ['naam'], requires } as const
  const none = { purposes: [], duties: [], entities: {}, divergences: {}, profiles: {} }
  const parts = { roles: { werkgever: {} }, actions: ['inzien'], facts: many, categories: { a: ['naam'] } }
  return compileRules(makeSpec({ ...none, ...parts, rules: { naam: rule } })).waysToPermit(request, only)
}

it('asks for all of forty facts at once, and for any of forty one by one', () => {
  expect(waysUnder({ all: many.map(fact) })).toEqual([Object.fromEntries(many.map((id) => [id, true]))])
  expect(waysUnder({ any: many.map(fact) })).toEqual(many.map((id) => ({ [id]: true })))
})

it('finds the ways of a condition on thirteen facts of which some alternatives overlap', () => {
  const [switched = '', ...others] = many.slice(20, 33)
  const either = {
    any: [
      { all: [fact(switched), ...others.slice(0, 6).map(fact)] },
      { all: [{ not: fact(switched) }, ...others.slice(6).map(fact)] },
    ],
  }
  const asked = (ids: readonly Id[]) => Object.fromEntries(ids.map((id) => [id, true]))
  expect(written(waysUnder(either))).toEqual(
    written([
      { [switched]: true, ...asked(others.slice(0, 6)) },
      { [switched]: false, ...asked(others.slice(6)) },
      asked(others),
    ]),
  )
  expect(waysUnder(either, others)).toEqual([asked(others)])
  expect(waysUnder(either, others.slice(1))).toEqual([])
})

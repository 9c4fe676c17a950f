import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileRules } from '../src/compile-rules.js'
import type { Rules } from '../src/decide/rules.js'
import type { DecisionRequest, Facts } from '../src/request/decision-request.js'
import { allFacts, allRequests } from './support/agreement.js'
import { arbitraryFacts, arbitraryProfile, arbitraryRule, arbitraryRules, specWith } from './support/arbitrary-spec.js'
import { kleeneVerdict } from './support/kleene.js'

const requests = allRequests(specWith([]))
const facts = Object.keys(specWith([]).facts)
const arbitraryRequest = fc.constantFrom(...requests)

it('turns no denial into a permit or a doubt by a prohibition more', () => {
  fc.assert(
    fc.property(arbitraryRules, arbitraryRule, arbitraryFacts, (parts, extra, known) => {
      const before = compileRules(specWith(parts))
      const after = compileRules(specWith([...parts, { ...extra, effect: 'prohibit' }]))
      for (const request of requests) {
        const was = before.decide(request, known).verdict
        const is = after.decide(request, known).verdict
        if (was === 'deny') expect(is).toBe('deny')
        if (was === 'depends') expect(is).not.toBe('permit')
      }
    }),
  )
})

it('keeps a final verdict whatever becomes known', () => {
  fc.assert(
    fc.property(arbitraryRules, arbitraryProfile, arbitraryFacts, arbitraryFacts, (parts, profile, known, more) => {
      const rules = compileRules(specWith(parts), { profile })
      for (const request of requests) {
        const { verdict } = rules.decide(request, known)
        if (verdict !== 'depends') expect(rules.decide(request, { ...more, ...known }).verdict).toBe(verdict)
      }
    }),
  )
})

it('misses facts exactly when the verdict depends', () => {
  fc.assert(
    fc.property(arbitraryRules, arbitraryFacts, (parts, known) => {
      const rules = compileRules(specWith(parts))
      for (const request of requests) {
        const { verdict, missing } = rules.decide(request, known)
        expect(missing.length === 0).toBe(verdict !== 'depends')
      }
    }),
  )
})

const completions = allFacts(facts).filter((state) => Object.keys(state).length === facts.length)

function canTip(rules: Rules, request: DecisionRequest, known: Facts, fact: string): boolean {
  return completions.some((world) => {
    const [yes, no] = [true, false].map((value) => rules.decide(request, { ...world, ...known, [fact]: value }))
    return yes?.verdict !== no?.verdict
  })
}

it('misses exactly the unknown facts that can change the verdict', () => {
  fc.assert(
    fc.property(arbitraryRules, arbitraryRequest, arbitraryFacts, (parts, request, known) => {
      const rules = compileRules(specWith(parts))
      const tipping = facts.filter((fact) => known[fact] === undefined && canTip(rules, request, known, fact))
      expect([...rules.decide(request, known).missing].sort()).toEqual(tipping.sort())
    }),
  )
})

it('is final wherever three-valued logic is, with the same verdict', () => {
  fc.assert(
    fc.property(arbitraryRules, arbitraryRequest, arbitraryFacts, (parts, request, known) => {
      const rules = compileRules(specWith(parts))
      const verdict = kleeneVerdict(rules.spec, rules.positions, request, known)
      fc.pre(verdict !== 'depends')
      expect(rules.decide(request, known).verdict).toBe(verdict)
    }),
  )
})

it('names a norm for every verdict and freezes it', () => {
  fc.assert(
    fc.property(arbitraryRules, arbitraryFacts, (parts, known) => {
      const rules = compileRules(specWith(parts))
      for (const request of requests) {
        const decision = rules.decide(request, known)
        expect(decision.norms.length).toBeGreaterThan(0)
        for (const value of [decision, ...Object.values(decision)]) expect(Object.isFrozen(value)).toBe(true)
      }
    }),
  )
})

it('returns the same object from the place of a request as for the request itself', () => {
  fc.assert(
    fc.property(arbitraryRules, arbitraryRequest, arbitraryFacts, (parts, request, known) => {
      const rules = compileRules(specWith(parts))
      const first = rules.decide(request, known)
      expect(rules.decideAt(rules.index(request), rules.packFacts(known))).toBe(first)
      expect(rules.decide({ ...request }, { ...known })).toBe(first)
    }),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileRules } from '../src/compile-rules.js'
import { explain } from '../src/explain/explain.js'
import { en } from '../src/words/en.js'
import { allRequests, findDisagreement, relevantFacts } from './support/agreement.js'
import { arbitraryFacts, arbitraryProfile, arbitraryRules, specWith } from './support/arbitrary-spec.js'
import { culprits } from './support/culprits.js'
import { fixture } from './support/fixture.js'
import { naiveDecide } from './support/naive-decide.js'

const profiles = [undefined, ...Object.keys(fixture.profiles)]

it.each(profiles)('decides every request in every state of knowledge as the rules read (profile %s)', (profile) => {
  const rules = compileRules(fixture, { profile })
  expect(findDisagreement(fixture, profile, rules.decide)).toBeUndefined()
})

it('meets every verdict and every outcome of a rule in the fixture', () => {
  const rules = compileRules(fixture)
  const explanations = allRequests(fixture).flatMap((request) =>
    relevantFacts(fixture, request).map((facts) => explain(rules, request, facts)),
  )
  const verdicts = new Set(explanations.map(({ decision }) => decision.verdict))
  const outcomes = new Set(explanations.flatMap((explanation) => explanation.rules.map(({ outcome }) => outcome)))
  expect([...verdicts].sort()).toEqual(['deny', 'depends', 'permit'])
  expect([...outcomes].sort()).toEqual(Object.keys(en.outcomes).sort())
})

it.each(culprits)('catches an evaluator that $name', ({ evaluate }) => {
  const caught = profiles.some(
    (profile) => findDisagreement(fixture, profile, evaluate(fixture, profile)) !== undefined,
  )
  expect(caught).toBe(true)
})

it('decides as the rules read on any rules', () => {
  fc.assert(
    fc.property(arbitraryRules, arbitraryProfile, fc.array(arbitraryFacts), (parts, profile, knowledge) => {
      const spec = specWith(parts)
      const rules = compileRules(spec, { profile })
      for (const request of allRequests(spec)) {
        for (const facts of knowledge) {
          expect(rules.decide(request, facts)).toEqual(naiveDecide(spec, profile, request, facts))
        }
      }
    }),
    { numRuns: 200 },
  )
})

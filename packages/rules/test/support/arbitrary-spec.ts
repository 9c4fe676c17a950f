import type { FactExpression, Id, Spec } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import type { Facts } from '../../src/request/decision-request.js'
import { makeSpec, type RuleParts } from './make-spec.js'

const roles: readonly Id[] = ['een', 'twee']
const elements: readonly Id[] = ['appel', 'peer']
const actions: readonly Id[] = ['inzien', 'gebruiken']
const purposes: readonly Id[] = ['doel', 'ander-doel']
const facts: readonly Id[] = ['p', 'q', 'r', 's']
const positions = ['strijd/strikt', 'strijd/ruim', 'twist/strikt', 'twist/ruim'] as const

const condition: fc.Arbitrary<FactExpression> = fc.letrec<{ expression: FactExpression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ fact: fc.constantFrom(...facts) }),
    fc.record({ not: tie('expression') }),
    fc.record({ all: fc.array(tie('expression'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('expression'), { maxLength: 3 }) }),
  ),
})).expression

const common = {
  effect: fc.constantFrom('permit', 'prohibit'),
  role: fc.constantFrom(...roles),
  elements: fc.subarray([...elements], { minLength: 1 }),
}

const optional = {
  purpose: fc.constantFrom(...purposes),
  requires: condition,
  duties: fc.subarray(['plicht', 'last']),
  position: fc.constantFrom(...positions),
}

/** A rule on the norm bases of `specWith`. */
export const arbitraryRule: fc.Arbitrary<RuleParts> = fc.oneof(
  fc.record(
    { ...common, ...optional, actions: fc.subarray([...actions], { minLength: 1 }) },
    { requiredKeys: ['effect', 'role', 'elements', 'actions'] },
  ),
  fc.record(
    { ...common, ...optional, recipient: fc.constantFrom(...roles) },
    { requiredKeys: ['effect', 'role', 'elements', 'recipient'] },
  ),
)

/** The norm base with these rules. */
export function specWith(rules: readonly RuleParts[]): Spec {
  return makeSpec({
    roles: { een: {}, twee: {} },
    actions: [...actions, 'verstrekken'],
    purposes,
    facts,
    duties: ['plicht', 'last'],
    categories: { a: elements },
    entities: {},
    divergences: { strijd: ['strikt', 'ruim'], twist: ['strikt', 'ruim'] },
    profiles: { ruim: { strijd: 'ruim' } },
    rules: Object.fromEntries(rules.map((rule, i) => [`regel-${i}`, rule])),
  })
}

export const arbitraryRules = fc.array(arbitraryRule, { maxLength: 8 })

/** Any state of knowledge of the facts of `specWith`. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(facts.map((id) => [id, fc.boolean()])),
  { requiredKeys: [] },
)

export const arbitraryProfile = fc.constantFrom(undefined, 'ruim')

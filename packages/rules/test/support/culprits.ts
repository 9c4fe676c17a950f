import type { FactExpression, Id, Rule, Spec } from '@verzuimspec/vocabulary'
import { type Evaluate, naiveDecide, namedIn, rulesAbout } from './naive-decide.js'

/** An evaluator that is wrong in one way, which the agreement test must notice. */
export interface Culprit {
  readonly name: string
  evaluate(spec: Spec, profile: Id | undefined): Evaluate
}

function changeRules(spec: Spec, change: (rule: Rule) => readonly Rule[]): Spec {
  const rules = Object.values(spec.rules).flatMap(change)
  return { ...spec, rules: Object.fromEntries(rules.map((rule, i) => [`${rule.id}#${i}`, rule])) }
}

function withoutPosition({ position: _, ...rule }: Rule): Rule {
  return rule
}

function dropNot(condition: FactExpression): FactExpression {
  if ('fact' in condition) return condition
  if ('not' in condition) return dropNot(condition.not)
  if ('all' in condition) return { all: condition.all.map(dropNot) }
  return { any: condition.any.map(dropNot) }
}

const allUnknown = (spec: Spec, value: boolean): Record<Id, boolean> =>
  Object.fromEntries(Object.keys(spec.facts).map((id) => [id, value]))

const onChangedRules =
  (change: (rule: Rule, spec: Spec) => readonly Rule[]): Culprit['evaluate'] =>
  (spec, profile) => {
    const changed = changeRules(spec, (rule) => change(rule, spec))
    return (request, facts) => naiveDecide(changed, profile, request, facts)
  }

export const culprits: readonly Culprit[] = [
  {
    name: 'lets a permit beat a prohibition',
    evaluate: (spec, profile) => (request, facts) => {
      const permits = changeRules(spec, (rule) => (rule.effect === 'permit' ? [rule] : []))
      const alone = naiveDecide(permits, profile, request, facts)
      return alone.verdict === 'permit' ? alone : naiveDecide(spec, profile, request, facts)
    },
  },
  {
    name: 'permits what no rule speaks about',
    evaluate: (spec, profile) => (request, facts) => {
      const decision = naiveDecide(spec, profile, request, facts)
      return rulesAbout(spec, request).length === 0 ? { ...decision, verdict: 'permit' } : decision
    },
  },
  {
    name: 'takes an unknown fact for false',
    evaluate: (spec, profile) => (request, facts) =>
      naiveDecide(spec, profile, request, { ...allUnknown(spec, false), ...facts }),
  },
  {
    name: 'takes an unknown fact for true',
    evaluate: (spec, profile) => (request, facts) =>
      naiveDecide(spec, profile, request, { ...allUnknown(spec, true), ...facts }),
  },
  {
    name: 'ignores the purpose given',
    evaluate: (spec, profile) => (request, facts) =>
      naiveDecide(spec, profile, { ...request, purpose: undefined }, facts),
  },
  {
    name: 'forgets the prohibitions',
    evaluate: onChangedRules((rule) => (rule.effect === 'prohibit' ? [] : [rule])),
  },
  { name: 'takes every position at once', evaluate: onChangedRules((rule) => [withoutPosition(rule)]) },
  {
    name: 'keeps the default positions whatever the profile',
    evaluate: (spec) => (request, facts) => naiveDecide(spec, undefined, request, facts),
  },
  {
    name: 'leaves divergences out of a denial',
    evaluate: (spec, profile) => (request, facts) => {
      const decision = naiveDecide(spec, profile, request, facts)
      return decision.verdict === 'deny' ? { ...decision, divergences: [] } : decision
    },
  },
  {
    name: 'discloses to every recipient alike',
    evaluate: onChangedRules((rule, spec) =>
      rule.recipient === undefined ? [rule] : Object.keys(spec.roles).map((recipient) => ({ ...rule, recipient })),
    ),
  },
  {
    name: 'lets every role do what one may',
    evaluate: onChangedRules((rule, spec) => Object.keys(spec.roles).map((role) => ({ ...rule, role }))),
  },
  {
    name: 'reads not as yes',
    evaluate: onChangedRules((rule) => [{ ...rule, requires: rule.requires && dropNot(rule.requires) }]),
  },
  {
    name: 'asks for facts that can change nothing',
    evaluate: (spec, profile) => (request, facts) => {
      const decision = naiveDecide(spec, profile, request, facts)
      const named = rulesAbout(spec, request).flatMap(({ requires }) => namedIn(requires))
      const missing = [...new Set(named)].filter((id) => facts[id] === undefined).toSorted()
      return decision.verdict === 'depends' ? { ...decision, missing } : decision
    },
  },
  {
    name: 'forgets the duties',
    evaluate: onChangedRules((rule) => [{ ...rule, duties: [] }]),
  },
  {
    name: 'names no norm for a default denial',
    evaluate: (spec, profile) => (request, facts) => {
      const decision = naiveDecide(spec, profile, request, facts)
      return rulesAbout(spec, request).length === 0 ? { ...decision, norms: [] } : decision
    },
  },
]

import type { Id, Rule } from '@verzuimspec/vocabulary'
import { citeNorms, labelAll, labelOne } from './cite.js'
import type { DecisionRequest, FactBits } from './decision.js'
import type { ConsideredRule, Outcome } from './explanation.js'
import { tippingFacts, truthOf } from './formula.js'
import { numberIds } from './numbering.js'
import { standingOf } from './positions.js'
import type { Rules } from './rules.js'
import { type CompiledRule, compileRule } from './weighed-rule.js'

const outcomes = { true: 'held', false: 'condition-false', unknown: 'condition-unknown' } as const

/** Whether a rule speaks about the cell of a request. */
export function speaksAbout(rule: Rule, { actor, action, data, recipient }: DecisionRequest): boolean {
  const sameParties = rule.role === actor && rule.recipient === recipient
  return sameParties && rule.actions.includes(action) && rule.elements.includes(data)
}

function outcomeOf(rules: Rules, { rule, condition }: CompiledRule, purpose: Id | undefined, known: FactBits): Outcome {
  const standing = standingOf(rule, rules.positions, purpose)
  return standing === 'counts' ? outcomes[truthOf(condition, known)] : standing
}

/** How one rule fared for a request. */
export function explainRule(rules: Rules, rule: Rule, purpose: Id | undefined, known: FactBits): ConsideredRule {
  const { spec } = rules
  const facts = numberIds('fact', Object.keys(spec.facts))
  const compiled = compileRule(rule, facts)
  const outcome = outcomeOf(rules, compiled, purpose, known)
  const tipping = outcome === 'condition-unknown' ? tippingFacts(compiled.condition, known) : []
  return {
    id: rule.id,
    effect: rule.effect,
    outcome,
    ...(rule.purpose !== undefined && { purpose: labelOne(spec.purposes, rule.purpose) }),
    missing: labelAll(
      spec.facts,
      tipping.map((fact) => facts.ids[fact] ?? ''),
    ),
    ...(rule.position !== undefined && { position: `${rule.position.divergence}/${rule.position.position}` }),
    duties: labelAll(spec.duties, rule.duties),
    norms: citeNorms(spec, rule.norms),
  }
}

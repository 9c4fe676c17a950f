import type { Id, Rule } from '@verzuimspec/vocabulary'
import { standingOf } from '../compile/standing.js'
import { type CompiledRule, compileRule } from '../compile/weighed-rule.js'
import { tippingFacts, truthOf } from '../condition/formula.js'
import type { PackedFacts } from '../condition/pack-facts.js'
import type { Rules } from '../decide/rules.js'
import { indexIds } from '../request/id-index.js'
import { citeNorms, labelAll, labelOne } from './cite.js'
import type { ConsideredRule, Outcome } from './explanation.js'

const outcomes = { true: 'held', false: 'condition-false', unknown: 'condition-unknown' } as const

function outcomeOf(
  rules: Rules,
  { rule, condition }: CompiledRule,
  purpose: Id | undefined,
  known: PackedFacts,
): Outcome {
  const standing = standingOf(rule, rules.positions, purpose)
  return standing === 'counts' ? outcomes[truthOf(condition, known)] : standing
}

/** How one rule fared for a request. */
export function explainRule(rules: Rules, rule: Rule, purpose: Id | undefined, known: PackedFacts): ConsideredRule {
  const { spec } = rules
  const facts = indexIds('fact', Object.keys(spec.facts))
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

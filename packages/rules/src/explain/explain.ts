import { freezeDeep, type Id, type Spec } from '@verzuimspec/vocabulary'
import { compileRules } from '../compile-rules.js'
import type { Rules } from '../decide/rules.js'
import type { DecisionRequest, Facts } from '../request/decision-request.js'
import { citeNorms, labelAll, labelOne } from './cite.js'
import { explainRule } from './explain-rule.js'
import type { ExplainedDivergence, ExplainedRequest, Explanation, KnownFact } from './explanation.js'

function explainRequest(spec: Spec, { actor, action, data, recipient, purpose }: DecisionRequest): ExplainedRequest {
  return {
    actor: labelOne(spec.roles, actor),
    action: labelOne(spec.actions, action),
    data: labelOne(spec.elements, data),
    ...(recipient !== undefined && { recipient: labelOne(spec.roles, recipient) }),
    ...(purpose !== undefined && { purpose: labelOne(spec.purposes, purpose) }),
  }
}

function explainDivergence({ spec, positions }: Rules, id: Id): readonly ExplainedDivergence[] {
  const divergence = spec.divergences[id]
  if (divergence === undefined) return []
  const explained = divergence.positions.map(({ id: position, label, norms }) => ({
    id: position,
    label,
    chosen: positions[id] === position,
    default: divergence.default === position,
    norms: citeNorms(spec, norms),
  }))
  return [{ id, label: divergence.label, positions: explained }]
}

function listKnown(spec: Spec, facts: Facts): readonly KnownFact[] {
  return Object.entries(facts).flatMap(([id, value]) =>
    value === undefined ? [] : [{ ...labelOne(spec.facts, id), value }],
  )
}

function asRules(source: Rules | Spec): Rules {
  return 'decide' in source ? source : compileRules(source)
}

/**
 * A decision with everything that led to it: each rule that speaks about the cell, whether it held and if not why not,
 * the norms in both languages with source, place and the article that carries them today, and every position of the
 * divergences. Frozen plain data, to be kept, sent or rendered with `renderExplanation`. Takes far longer than
 * `decide`, and far longer again on a norm base than on compiled rules; a bare norm base is explained under the
 * default positions. Throws as `rules.decide` does.
 *
 * @example
 * const explanation = explain(rules, { actor: 'werkgever', action: 'inzien', data: 'oorzaak-verzuim' })
 * explanation.rules.map(({ id }) => id) // ['permissions/werkgever/geen-medische-gegevens']
 * explanation.rules.map(({ outcome }) => outcome) // ['held']
 */
export function explain(source: Rules | Spec, request: DecisionRequest, facts: Facts = {}): Explanation {
  const rules = asRules(source)
  const { spec } = rules
  const decision = rules.decide(request, facts)
  const known = rules.packFacts(facts)
  return freezeDeep({
    request: explainRequest(spec, request),
    facts: listKnown(spec, facts),
    decision,
    duties: labelAll(spec.duties, decision.duties),
    missing: labelAll(spec.facts, decision.missing),
    norms: citeNorms(spec, decision.norms),
    rules: rules.rulesAbout(request).map((rule) => explainRule(rules, rule, request.purpose, known)),
    divergences: decision.divergences.flatMap((id) => explainDivergence(rules, id)),
  })
}

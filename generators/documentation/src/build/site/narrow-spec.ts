import type { DecisionRequest } from '@verzuimspec/rules'
import type { Rule, Spec } from '@verzuimspec/vocabulary'

function pickElements(spec: Spec, ids: ReadonlySet<string>): Spec['elements'] {
  return Object.fromEntries(Object.entries(spec.elements).filter(([id]) => ids.has(id)))
}

/** The norm base without the elements and rules that have no part in some decisions: they fall as in all of it. */
export function narrowSpec(spec: Spec, requests: readonly DecisionRequest[]): Spec {
  const actors = new Set(requests.map(({ actor }) => actor))
  const data = new Set(requests.map((request) => request.data))
  const rules = Object.entries(spec.rules).flatMap(([id, rule]): readonly (readonly [string, Rule])[] => {
    const elements = rule.elements.filter((element) => data.has(element))
    return actors.has(rule.role) && elements.length > 0 ? [[id, { ...rule, elements }]] : []
  })
  return { ...spec, elements: pickElements(spec, data), rules: Object.fromEntries(rules) }
}

import * as rules from '@verzuimspec/rules'
import type { Decision } from './decide.js'
import type { AnswerOptions } from './options.js'
import type { DecisionRequest, Facts } from './request.js'
import { rulesOn } from './rules-on.js'

/** A decision with everything that led to it. Frozen plain data. */
export interface Explanation extends rules.Explanation {
  readonly decision: Decision
}

/**
 * A decision with everything that led to it: each rule that speaks about the case and how it fared, the norms with
 * source, place and the articles that carry them today, and every position of the divergences. Frozen plain data in
 * both languages; `renderExplanation` makes it a text. Throws as `decide` does.
 *
 * @example
 * explain({ actor: 'werkgever', action: 'vragen', data: 'vangnet-welke' }).norms.some(({ today }) => today.includes('avg/9-1')) // true
 */
export function explain(request: DecisionRequest, facts: Facts = {}, options?: AnswerOptions): Explanation {
  return rules.explain(rulesOn(options), request, facts) as Explanation
}

import type * as rules from '@verzuimspec/rules'
import type { DivergenceId, DutyId, FactId, NormId } from './generated/vocabulary.js'
import type { AnswerOptions } from './options.js'
import type { DecisionRequest, Facts } from './request.js'
import { rulesOn } from './rules-on.js'

/** A verdict with what follows from it and the norms it rests on, which `cite` and `citationsOf` show in full. Frozen. */
export interface Decision extends rules.Decision {
  /** What a permit obliges to. */
  readonly duties: readonly DutyId[]
  /** The unknown facts that can still change the verdict: empty exactly when it is not `depends`. */
  readonly missing: readonly FactId[]
  /** The points on which sources diverge here. */
  readonly divergences: readonly DivergenceId[]
  readonly norms: readonly NormId[]
}

const nothingKnown: Facts = Object.freeze({})

/**
 * Decides one request on what is known of the case: `permit` or `deny` when that holds whatever the unknown facts turn
 * out to be, else `depends`. Default deny; a prohibition beats every permit. The first call of a date and profile
 * compiles their rules; later calls read tables.
 *
 * @throws UnknownIdError on an identifier the norm base does not have, RequestError on a disclosure without recipient
 *   or a recipient with any other action, CalendarError on an `asOf` that is no date.
 * @example
 * decide({ actor: 'werkgever', action: 'vragen', data: 'vangnet-welke' }).verdict // 'deny'
 * decide({ actor: 'werkgever', action: 'vragen', data: 'no-riskpolis-ja-nee' }).missing // ['twee-maanden-in-dienst']
 * decide({ actor: 'werkgever', action: 'vragen', data: 'no-riskpolis-ja-nee' }, { 'twee-maanden-in-dienst': true }).verdict // 'permit'
 * decide({ actor: 'werkgever', action: 'vragen', data: 'regres-ja-nee' }, {}, { profile: 'handleiding-2015' }).verdict // 'permit'
 */
export function decide(request: DecisionRequest, facts: Facts = nothingKnown, options?: AnswerOptions): Decision {
  return rulesOn(options).decide(request, facts) as Decision
}

import type { Id } from '@verzuimspec/vocabulary'
import type { Verdict } from '../decide/decision.js'
import type { Rules } from '../decide/rules.js'
import type { DecisionRequest } from '../request/decision-request.js'

/** What became of a decision: allowed in fewer cases, in more, or in some fewer and some more. */
export type DecisionEffect = 'lost' | 'gained' | 'shifted'

/** How two norm bases decide one cell, when they do so differently. */
export interface Difference {
  readonly effect: DecisionEffect
  readonly from: Verdict
  readonly to: Verdict
  /** The facts it hangs on now; empty unless `to` is `depends`. */
  readonly missing: readonly Id[]
  /** Present when it differs for this purpose alone. */
  readonly purpose?: Id
}

// A way to a permit by the one that is none by the other leads to some case in which they differ.
function permitsBeyond(some: Rules, other: Rules, request: DecisionRequest): boolean {
  return some.waysToPermit(request).some((way) => other.decide(request, way).verdict !== 'permit')
}

function effectOn(request: DecisionRequest, before: Rules, after: Rules): DecisionEffect | undefined {
  const [lost, gained] = [permitsBeyond(before, after, request), permitsBeyond(after, before, request)]
  if (lost && gained) return 'shifted'
  if (lost) return 'lost'
  return gained ? 'gained' : undefined
}

function compareOne(request: DecisionRequest, before: Rules, after: Rules): Difference | undefined {
  const effect = effectOn(request, before, after)
  if (effect === undefined) return undefined
  const { verdict: to, missing } = after.decide(request)
  const { purpose } = request
  return { effect, from: before.decide(request).verdict, to, missing, ...(purpose !== undefined && { purpose }) }
}

/**
 * How two norm bases that know the same words decide a cell differently: for any purpose, or, when that makes no
 * difference, for each purpose that does. The comparison is exact: it is about every state of the facts.
 */
export function compareDecisions(cell: DecisionRequest, before: Rules, after: Rules): readonly Difference[] {
  const overall = compareOne(cell, before, after)
  if (overall !== undefined) return [overall]
  const purposes = Object.keys(before.spec.purposes)
  return purposes.flatMap((purpose) => compareOne({ ...cell, purpose }, before, after) ?? [])
}

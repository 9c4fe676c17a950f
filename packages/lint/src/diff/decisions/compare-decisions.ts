import type { DecisionRequest, Rules, Verdict } from '@verzuimspec/rules'
import type { Id } from '@verzuimspec/vocabulary'

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

/** How a cell is decided differently: for any purpose, or, when that makes no difference, for each a rule names. */
export type CompareCell = (cell: DecisionRequest) => readonly Difference[]

type Ways = ReturnType<Rules['waysToPermit']>

// A way to a permit by the one that is none by the other leads to some case in which they differ.
function leadsBeyond(ways: Ways, other: Rules, request: DecisionRequest): boolean {
  return ways.some((way) => other.decide(request, way).verdict !== 'permit')
}

function nameEffect(lost: boolean, gained: boolean): DecisionEffect | undefined {
  if (lost && gained) return 'shifted'
  if (lost) return 'lost'
  return gained ? 'gained' : undefined
}

function purposesNamed(cell: DecisionRequest, ...sides: readonly Rules[]): readonly Id[] {
  const named = sides.flatMap((rules) => rules.rulesAbout(cell).flatMap(({ purpose }) => purpose ?? []))
  return [...new Set(named)].sort()
}

type EffectOn = (request: DecisionRequest) => DecisionEffect | undefined

// Requests that the same rules decide have the same list of ways, and those are few beside the requests.
function compareWays(before: Rules, after: Rules): EffectOn {
  const known = new Map<Ways, Map<Ways, DecisionEffect | undefined>>()
  return (request) => {
    const [was, is] = [before.waysToPermit(request), after.waysToPermit(request)]
    const effects = known.get(was) ?? new Map<Ways, DecisionEffect | undefined>()
    known.set(was, effects)
    if (!effects.has(is)) {
      effects.set(is, nameEffect(leadsBeyond(was, after, request), leadsBeyond(is, before, request)))
    }
    return effects.get(is)
  }
}

/**
 * Compares two norm bases that know the same words, cell by cell. The comparison is exact: it is about every state of
 * the facts. Cells that each of them decides alike are compared once.
 */
export function createComparison(before: Rules, after: Rules): CompareCell {
  const effectOn = compareWays(before, after)
  const compare = (request: DecisionRequest): readonly Difference[] => {
    const effect = effectOn(request)
    if (effect === undefined) return []
    const { verdict: to, missing } = after.decide(request)
    return [{ effect, from: before.decide(request).verdict, to, missing }]
  }
  const compareForPurposes = (cell: DecisionRequest): readonly Difference[] =>
    purposesNamed(cell, before, after).flatMap((purpose) =>
      compare({ ...cell, purpose }).map((found) => ({ ...found, purpose })),
    )
  const known = new Map<string, readonly Difference[]>()
  return (cell) => {
    const key = `${before.index(cell)} ${after.index(cell)}`
    const present = known.get(key)
    if (present !== undefined) return present
    const overall = compare(cell)
    const differences = overall.length > 0 ? overall : compareForPurposes(cell)
    known.set(key, differences)
    return differences
  }
}

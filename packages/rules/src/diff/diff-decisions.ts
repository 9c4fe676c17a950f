import { freezeDeep, type Id, type Spec } from '@verzuimspec/vocabulary'
import { compileRules } from '../compile-rules.js'
import { enumerateCells } from '../decide/enumerate-cells.js'
import type { Rules } from '../decide/rules.js'
import type { DecisionRequest } from '../request/decision-request.js'
import { compareDecisions, type Difference } from './compare-decisions.js'
import type { CellChange, DecisionChange } from './decision-change.js'
import { groupChanges } from './group-changes.js'
import { uniteWords } from './unite-words.js'

type Compare = (cell: DecisionRequest) => readonly Difference[]

// Most cells are decided as many others are by both norm bases, so each pair of ways to decide is compared once.
function compareOnce(before: Rules, after: Rules): Compare {
  const known = new Map<string, readonly Difference[]>()
  return (cell) => {
    const key = `${before.index(cell)} ${after.index(cell)}`
    const found = known.get(key)
    if (found !== undefined) return found
    const differences = compareDecisions(cell, before, after)
    known.set(key, differences)
    return differences
  }
}

function diffProfile(before: Spec, after: Spec, profile: Id | null): readonly CellChange[] {
  const compile = (spec: Spec): Rules => compileRules(spec, { profile: profile ?? undefined })
  const [one, other] = [compile(before), compile(after)]
  const compare = compareOnce(one, other)
  const changes: CellChange[] = []
  for (const { decision, ...cell } of enumerateCells(one)) {
    // What no purpose allows by either is denied for every purpose by both.
    if (decision.verdict === 'deny' && other.decide(cell).verdict === 'deny') continue
    for (const difference of compare(cell)) changes.push({ profile, ...cell, ...difference })
  }
  return changes
}

/**
 * Who may do more or less by the second norm base than by the first: every role x action x element, for a disclosure x
 * recipient, under the default positions and every profile that both have, in every state of the facts. Cells that
 * changed alike are put together.
 *
 * @example
 * diffDecisions(spec, spec) // []
 */
export function diffDecisions(a: Spec, b: Spec): readonly DecisionChange[] {
  const [before, after] = uniteWords(a, b)
  const profiles = [null, ...Object.keys(a.profiles).filter((id) => Object.hasOwn(b.profiles, id))]
  return freezeDeep(groupChanges(profiles.flatMap((profile) => diffProfile(before, after, profile))))
}

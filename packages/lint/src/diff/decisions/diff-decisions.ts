import { compileRules, enumerateRequests, type Rules } from '@verzuimspec/rules'
import { freezeDeep, type Id, type Spec } from '@verzuimspec/vocabulary'
import { createComparison } from './compare-decisions.js'
import type { CellChange, DecisionChange } from './decision-change.js'
import { groupChanges } from './group-changes.js'
import { uniteWords } from './unite-words.js'

function diffProfile(before: Spec, after: Spec, profile: Id | null): readonly CellChange[] {
  const compile = (spec: Spec): Rules => compileRules(spec, { profile: profile ?? undefined })
  const [one, other] = [compile(before), compile(after)]
  const compare = createComparison(one, other)
  const changes: CellChange[] = []
  for (const cell of enumerateRequests(one)) {
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

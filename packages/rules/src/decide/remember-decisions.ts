import { readLiteral } from '../condition/literals.js'
import type { PackedFacts } from '../condition/pack-facts.js'
import type { Decision } from './decision.js'

/** Decides on what is known; the same decision object for the same knowledge of the facts that matter. */
export type Decider = (known: PackedFacts) => Decision

/** What follows when one more fact is unknown, true or false; at the last of them the decision. */
interface Branch {
  decision: Decision | undefined
  unknown: Branch | undefined
  true: Branch | undefined
  false: Branch | undefined
}

// Every stretch of knowledge asked about stays in memory, so a cell with very many facts must not keep them all.
const mostKept = 10_000

function createBranch(): Branch {
  return { decision: undefined, unknown: undefined, true: undefined, false: undefined }
}

function branchName(value: boolean | undefined): 'true' | 'false' | 'unknown' {
  if (value === undefined) return 'unknown'
  return value ? 'true' : 'false'
}

/** Keeps the decisions made, in a tree with one level for each of the facts that matter, grown as it is asked. */
export function rememberDecisions(facts: readonly number[], decide: Decider): Decider {
  const root = createBranch()
  let kept = 0

  const grow = (known: PackedFacts): Decision => {
    const decision = decide(known)
    if (kept >= mostKept) return decision
    kept += 1
    let branch = root
    for (const fact of facts) {
      const name = branchName(readLiteral(known, fact))
      const next = branch[name] ?? createBranch()
      branch[name] = next
      branch = next
    }
    branch.decision = decision
    return decision
  }

  return (known) => {
    let branch: Branch | undefined = root
    for (let i = 0; i < facts.length && branch !== undefined; i++) {
      const value = readLiteral(known, facts[i] ?? 0)
      branch = value === undefined ? branch.unknown : value ? branch.true : branch.false
    }
    return branch?.decision ?? grow(known)
  }
}

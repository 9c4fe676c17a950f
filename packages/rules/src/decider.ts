import type { Decision, FactBits } from './decision.js'
import { noLiterals, readLiteral } from './literals.js'
import { factsOf, type Program, runProgram } from './program.js'

/** Decides on what is known; the same decision object for the same knowledge of the facts that matter. */
export type Decider = (known: FactBits) => Decision

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

/** The decider of a program that hangs on facts: a tree with one level a fact, grown as it is asked. */
export function rememberDecisions(program: Program): Decider {
  const facts = factsOf(program)
  const root = createBranch()
  let kept = 0

  const grow = (known: FactBits): Decision => {
    const decision = runProgram(program, known)
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

/** The decision of a program that hangs on no fact; `undefined` when it hangs on some. */
export function constantDecision(program: Program): Decision | undefined {
  return factsOf(program).length === 0 ? runProgram(program, noLiterals(program.facts.ids.length)) : undefined
}

import type { Tables } from '../compile/compile-tables.js'
import { noLiterals } from '../condition/literals.js'
import type { PackedFacts } from '../condition/pack-facts.js'
import { decideCompiled } from './decide-compiled.js'
import type { Decision } from './decision.js'
import { type Decider, rememberDecisions } from './remember-decisions.js'

/**
 * Decides by the index of a compiled request. One is compiled when it is first asked about: most are never asked about
 * by one user. What hangs on no fact is decided once.
 */
export function createDecideAt({ count, compiledAt, facts }: Tables): (index: number, known: PackedFacts) => Decision {
  const settled: (Decision | undefined)[] = new Array(count)
  const deciders: (Decider | undefined)[] = new Array(count)

  const open = (index: number, known: PackedFacts): Decision => {
    const request = compiledAt(index)
    if (request.facts.length === 0) {
      const decision = decideCompiled(request, noLiterals(facts.ids.length), facts.ids)
      settled[index] = decision
      return decision
    }
    const decider = rememberDecisions(request.facts, (state) => decideCompiled(request, state, facts.ids))
    deciders[index] = decider
    return decider(known)
  }

  return (index, known) => settled[index] ?? deciders[index]?.(known) ?? open(index, known)
}

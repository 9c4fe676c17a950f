import { constantDecision, type Decider, rememberDecisions } from './decider.js'
import type { Decision, FactBits } from './decision.js'
import type { Program } from './program.js'

function refuseIndex(index: number): never {
  throw new RangeError(`${index} is the index of no request; expected a number that \`rules.index\` returned`)
}

/**
 * Decides by the number of a program. A program is made when its number is first asked about: most of the space is
 * never asked about by one user.
 */
export function createDecideAt(makers: readonly (() => Program)[]): (index: number, known: FactBits) => Decision {
  const settled: (Decision | undefined)[] = new Array(makers.length)
  const deciders: (Decider | undefined)[] = new Array(makers.length)

  const open = (index: number, known: FactBits): Decision => {
    const program = (makers[index] ?? refuseIndex(index))()
    const constant = constantDecision(program)
    if (constant !== undefined) {
      settled[index] = constant
      return constant
    }
    const decider = rememberDecisions(program)
    deciders[index] = decider
    return decider(known)
  }

  return (index, known) => settled[index] ?? deciders[index]?.(known) ?? open(index, known)
}

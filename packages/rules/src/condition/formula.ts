import {
  addLiteral,
  conflict,
  includesLiterals,
  type Literals,
  mergeLiterals,
  noLiterals,
  soleConflict,
} from './literals.js'

/**
 * A condition on facts in both directions: it holds when every fact of some clause of `holds` is as the clause takes
 * it, and fails likewise by `fails`. Every full assignment meets one of the two, never both. With both at hand, what
 * a partial assignment settles, and which unknown facts can still tip it, needs no search over assignments.
 */
export interface Formula {
  readonly holds: readonly Literals[]
  readonly fails: readonly Literals[]
}

/** `unknown` when facts still unknown can make it hold and can make it fail. */
export type Truth = 'true' | 'false' | 'unknown'

/** The formula that holds whatever the facts. */
export function always(factCount: number): Formula {
  return { holds: [noLiterals(factCount)], fails: [] }
}

/** The formula that holds when one fact is true. */
export function factHolds(factCount: number, fact: number): Formula {
  const [holds, fails] = [noLiterals(factCount), noLiterals(factCount)]
  addLiteral(holds, fact, true)
  addLiteral(fails, fact, false)
  return { holds: [holds], fails: [fails] }
}

/** The formula that holds when the other fails. */
export function not({ holds, fails }: Formula): Formula {
  return { holds: fails, fails: holds }
}

// A clause that asks for more than another adds nothing; of two equal ones the first stays.
function dropCovered(clauses: readonly Literals[]): readonly Literals[] {
  return clauses.filter((clause, i) =>
    clauses.every(
      (other, j) => i === j || !includesLiterals(clause, other) || (i < j && includesLiterals(other, clause)),
    ),
  )
}

function bothOf(some: readonly Literals[], others: readonly Literals[]): readonly Literals[] {
  const pairs = some.flatMap((a) => others.filter((b) => !conflict(a, b)).map((b) => mergeLiterals(a, b)))
  return dropCovered(pairs)
}

/** Holds when one of them holds; fails when there are none. */
export function anyOf(factCount: number, formulas: readonly Formula[]): Formula {
  return {
    holds: dropCovered(formulas.flatMap(({ holds }) => holds)),
    fails: formulas.reduce((fails, formula) => bothOf(fails, formula.fails), always(factCount).holds),
  }
}

/** Holds when all of them hold, so also when there are none. */
export function allOf(factCount: number, formulas: readonly Formula[]): Formula {
  return not(anyOf(factCount, formulas.map(not)))
}

/** What the known facts settle. */
export function truthOf({ holds, fails }: Formula, known: Literals): Truth {
  if (fails.every((clause) => conflict(clause, known))) return 'true'
  return holds.every((clause) => conflict(clause, known)) ? 'false' : 'unknown'
}

/**
 * The unknown facts that can still tip the formula, in order. A fact tips it exactly when a clause that makes it hold
 * and one that makes it fail, both still possible, disagree on that fact alone: then all else can be as both ask.
 */
export function tippingFacts({ holds, fails }: Formula, known: Literals): readonly number[] {
  const open = fails.filter((clause) => !conflict(clause, known))
  const tipping = holds
    .filter((clause) => !conflict(clause, known))
    .flatMap((clause) => open.map((other) => soleConflict(clause, other)))
  return [...new Set(tipping.filter((fact) => fact !== undefined))].sort((a, b) => a - b)
}

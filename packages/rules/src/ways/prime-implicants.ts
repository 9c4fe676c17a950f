import { includesLiterals, type Literals, mergeLiterals, soleConflict, withoutFact } from '../condition/literals.js'

// Where one clause takes a fact as true and the other as false, both together make that fact not matter.
function resolve(a: Literals, b: Literals): Literals | undefined {
  const fact = soleConflict(a, b)
  return fact === undefined ? undefined : withoutFact(mergeLiterals(a, b), fact)
}

/**
 * The prime implicants of the condition that holds when one of the clauses does: every clause that makes it hold
 * whatever all other facts are, and would not with a literal less. Found by consensus until nothing new comes of it
 * (Quine, A Way to Simplify Truth Functions, 1955).
 */
export function primeImplicants(clauses: readonly Literals[]): readonly Literals[] {
  let primes: readonly Literals[] = []
  const waiting = [...clauses]
  for (let clause = waiting.pop(); clause !== undefined; clause = waiting.pop()) {
    const added = clause
    if (primes.some((prime) => includesLiterals(added, prime))) continue
    primes = primes.filter((prime) => !includesLiterals(prime, added))
    waiting.push(...primes.flatMap((prime) => resolve(prime, added) ?? []))
    primes = [...primes, added]
  }
  return primes
}

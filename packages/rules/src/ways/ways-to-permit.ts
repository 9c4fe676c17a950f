import type { Id } from '@verzuimspec/vocabulary'
import type { CompiledRequest } from '../compile/compiled-request.js'
import { addLiteral, includesLiterals, type Literals, noLiterals, readLiteral } from '../condition/literals.js'
import type { IdIndex } from '../request/id-index.js'
import { primeImplicants } from './prime-implicants.js'

/** What is enough to know for a permit, and of which no part is: facts with the value they must have. */
export type Way = Readonly<Record<Id, boolean>>

/** Every literal on these facts, so that it includes each clause that names no other. */
function allLiteralsOn(ids: readonly Id[], facts: IdIndex): Literals {
  const literals = noLiterals(facts.ids.length)
  for (const id of ids) for (const value of [true, false]) addLiteral(literals, facts.indexOf(id), value)
  return literals
}

const rank = (value: boolean | undefined): number => (value === undefined ? 0 : value ? 1 : 2)

// By the last fact on which they differ: who does not need it comes first, then who needs it true.
function compareClauses(a: Literals, b: Literals, facts: readonly number[]): number {
  const last = facts.findLast((fact) => readLiteral(a, fact) !== readLiteral(b, fact))
  return last === undefined ? 0 : rank(readLiteral(a, last)) - rank(readLiteral(b, last))
}

/** The ways to a permit that name no other facts than `ids`; a way that names others is no part of one that does not. */
export function waysOf(request: CompiledRequest, facts: IdIndex, ids: readonly Id[]): readonly Way[] {
  const allowed = allLiteralsOn(ids, facts)
  const clauses = primeImplicants(request.permitted.holds).filter((clause) => includesLiterals(allowed, clause))
  const nameFacts = (clause: Literals): Way =>
    Object.freeze(
      Object.fromEntries(
        request.facts.flatMap((fact) => {
          const value = readLiteral(clause, fact)
          return value === undefined ? [] : [[facts.ids[fact] ?? '', value] as const]
        }),
      ),
    )
  return Object.freeze(clauses.toSorted((a, b) => compareClauses(a, b, request.facts)).map(nameFacts))
}

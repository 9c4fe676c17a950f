import type { Id } from '@verzuimspec/vocabulary'
import type { CompiledRequest } from '../compile/compiled-request.js'
import type { Formula } from '../condition/formula.js'
import { type Literals, readLiteral } from '../condition/literals.js'
import type { IdIndex } from '../request/id-index.js'
import { primeImplicants } from './prime-implicants.js'

/** What is enough to know for a permit, and of which no part is: facts with the value they must have. */
export type Way = Readonly<Record<Id, boolean>>

const rank = (value: boolean | undefined): number => (value === undefined ? 0 : value ? 1 : 2)

// By the last fact on which they differ: who does not need it comes first, then who needs it true.
function compareClauses(a: Literals, b: Literals, facts: readonly number[]): number {
  const last = facts.findLast((fact) => readLiteral(a, fact) !== readLiteral(b, fact))
  return last === undefined ? 0 : rank(readLiteral(a, last)) - rank(readLiteral(b, last))
}

function listWays({ permitted, facts }: CompiledRequest, { ids }: IdIndex): readonly Way[] {
  const nameFacts = (clause: Literals): Way => {
    const taken = facts.flatMap((fact) => {
      const value = readLiteral(clause, fact)
      return value === undefined ? [] : [[ids[fact] ?? '', value] as const]
    })
    return Object.freeze(Object.fromEntries(taken))
  }
  const clauses = primeImplicants(permitted.holds).toSorted((a, b) => compareClauses(a, b, facts))
  return Object.freeze(clauses.map(nameFacts))
}

// A way that names a fact it may not is no part of one that does not, so that leaving it out leaves out nothing else.
function keepWays(ways: readonly Way[], allowed: readonly Id[], facts: IdIndex): readonly Way[] {
  for (const id of allowed) facts.indexOf(id)
  const may = new Set(allowed)
  return Object.freeze(ways.filter((way) => Object.keys(way).every((fact) => may.has(fact))))
}

/** The ways to a permit, or those that name no facts but the allowed. */
export type WaysOf = (request: CompiledRequest, allowed?: readonly Id[]) => readonly Way[]

/** Finds ways to a permit; those of one condition once. Throws `UnknownIdError` on an allowed fact it does not know. */
export function createWays(facts: IdIndex): WaysOf {
  const known = new Map<Formula, readonly Way[]>()
  return (request, allowed) => {
    const ways = known.get(request.permitted) ?? listWays(request, facts)
    known.set(request.permitted, ways)
    return allowed === undefined ? ways : keepWays(ways, allowed, facts)
  }
}

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addLiteral, conflict, includesLiterals, type Literals, noLiterals } from '../condition/literals.js'
import { primeImplicants } from './prime-implicants.js'

const count = 70

// At both ends of the words, so that a fact that is mistaken for another shows.
const used = [0, 31, 32, 63, 69]

type Taken = ReadonlyMap<number, boolean>

function take(taken: Taken): Literals {
  const literals = noLiterals(count)
  for (const [fact, value] of taken) addLiteral(literals, fact, value)
  return literals
}

const every = <T>(values: readonly T[]): readonly (readonly (readonly [number, T])[])[] =>
  used.reduce<readonly (readonly (readonly [number, T])[])[]>(
    (all, fact) => all.flatMap((some) => values.map((value) => [...some, [fact, value] as const])),
    [[]],
  )

/** Every state in which all facts are known. */
const worlds = every([true, false]).map((pairs) => take(new Map(pairs)))

/** Every clause there can be: each fact asked for as true, as false, or not at all. */
const candidates = every([true, false, undefined]).map((pairs) =>
  take(new Map(pairs.flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value]])))),
)

const holdsBy = (clauses: readonly Literals[], world: Literals): boolean =>
  clauses.some((clause) => includesLiterals(world, clause))

/** The prime implicants as their definition has them, found by trying every clause in every state. */
function tryAll(clauses: readonly Literals[]): readonly Literals[] {
  const open = worlds.filter((world) => !holdsBy(clauses, world))
  const implicants = candidates.filter((clause) => open.every((world) => conflict(clause, world)))
  return implicants.filter((clause) => !implicants.some((other) => other !== clause && includesLiterals(clause, other)))
}

const clause = fc
  .array(fc.tuple(fc.constantFrom(...used), fc.boolean()), { maxLength: 4 })
  .map((pairs) => take(new Map(pairs)))

const written = (clauses: readonly Literals[]): readonly string[] => clauses.map((literals) => literals.join()).sort()

it('finds every smallest clause that suffices, and no other', () => {
  fc.assert(
    fc.property(fc.array(clause, { maxLength: 7 }), (clauses) => {
      expect(written(primeImplicants(clauses))).toEqual(written(tryAll(clauses)))
    }),
    { numRuns: 500 },
  )
})

it('sees that a fact does not matter when either value of it suffices', () => {
  const either = [new Map([[3, true]]), new Map([[3, false]])].map(take)
  expect(written(primeImplicants(either))).toEqual(written([noLiterals(count)]))
})

it('finds none of what never holds', () => {
  expect(primeImplicants([])).toEqual([])
})

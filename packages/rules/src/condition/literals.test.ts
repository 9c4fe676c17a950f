import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addLiteral,
  conflict,
  includesLiterals,
  type Literals,
  mergeLiterals,
  noLiterals,
  readLiteral,
  soleConflict,
} from './literals.js'

const count = 100

type Taken = ReadonlyMap<number, boolean>

function pack(taken: Taken): Literals {
  const literals = noLiterals(count)
  for (const [fact, value] of taken) addLiteral(literals, fact, value)
  return literals
}

// Few enough facts to meet often, across the borders of the words and at the sign bits.
const fact = fc.constantFrom(0, 1, 31, 32, 63, 64, 99)
const taken = fc.array(fc.tuple(fact, fc.boolean()), { maxLength: 7 }).map((pairs): Taken => new Map(pairs))

const conflictsOf = (a: Taken, b: Taken): readonly number[] =>
  [...a.keys()].filter((key) => b.has(key) && a.get(key) !== b.get(key))

it('reads back each fact as it was taken', () => {
  fc.assert(
    fc.property(taken, fact, (a, key) => {
      expect(readLiteral(pack(a), key)).toBe(a.get(key))
    }),
  )
})

it('keeps true in the first half and false in the second', () => {
  expect([...pack(new Map([[32, true]]))]).toEqual([0, 1, 0, 0, 0, 0, 0, 0])
  expect([...pack(new Map([[32, false]]))]).toEqual([0, 0, 0, 0, 0, 1, 0, 0])
  expect([...noLiterals(0)]).toEqual([0, 0])
})

it('compares literals fact by fact', () => {
  fc.assert(
    fc.property(taken, taken, (a, b) => {
      const conflicts = conflictsOf(a, b)
      expect(conflict(pack(a), pack(b))).toBe(conflicts.length > 0)
      expect(soleConflict(pack(a), pack(b))).toBe(conflicts.length === 1 ? conflicts[0] : undefined)
      expect(includesLiterals(pack(a), pack(b))).toBe([...b].every(([key, value]) => a.get(key) === value))
      if (conflicts.length === 0) expect(mergeLiterals(pack(a), pack(b))).toEqual(pack(new Map([...a, ...b])))
    }),
    { numRuns: 1000 },
  )
})

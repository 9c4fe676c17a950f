import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allOf, always, anyOf, type Formula, factHolds, not, tippingFacts, truthOf } from './formula.js'
import { addLiteral, noLiterals } from './literals.js'

const count = 100

// Across the borders of the words and at the sign bits.
const used = [0, 31, 32, 63, 64, 99]

type Tree =
  | { readonly fact: number }
  | { readonly not: Tree }
  | { readonly all: readonly Tree[] }
  | { readonly any: readonly Tree[] }

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.record({ fact: fc.constantFrom(...used) }),
    fc.record({ not: tie('tree') }),
    fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
  ),
})).tree

function compile(node: Tree): Formula {
  if ('fact' in node) return factHolds(count, node.fact)
  if ('not' in node) return not(compile(node.not))
  return 'all' in node ? allOf(count, node.all.map(compile)) : anyOf(count, node.any.map(compile))
}

type World = ReadonlyMap<number, boolean>

function holds(node: Tree, world: World): boolean {
  if ('fact' in node) return world.get(node.fact) === true
  if ('not' in node) return !holds(node.not, world)
  return 'all' in node ? node.all.every((part) => holds(part, world)) : node.any.some((part) => holds(part, world))
}

function worldsOf(known: World): readonly World[] {
  return used.reduce<readonly World[]>(
    (worlds, fact) =>
      worlds.flatMap((world) =>
        [true, false]
          .filter((value) => (known.get(fact) ?? value) === value)
          .map((value) => new Map([...world, [fact, value]])),
      ),
    [new Map()],
  )
}

const knowledge = fc
  .array(fc.tuple(fc.constantFrom(...used), fc.boolean()), { maxLength: 6 })
  .map((pairs): World => new Map(pairs))

it('settles what holds in every case the known facts leave open, and finds the facts that tip it', () => {
  fc.assert(
    fc.property(tree, knowledge, (node, known) => {
      const formula = compile(node)
      const bits = noLiterals(count)
      for (const [fact, value] of known) addLiteral(bits, fact, value)
      const worlds = worldsOf(known)
      const held = worlds.filter((world) => holds(node, world)).length
      expect(truthOf(formula, bits)).toBe(held === worlds.length ? 'true' : held === 0 ? 'false' : 'unknown')
      const tipping = used.filter(
        (fact) =>
          !known.has(fact) &&
          worlds.some((world) => holds(node, world) !== holds(node, new Map([...world, [fact, !world.get(fact)]]))),
      )
      expect(tippingFacts(formula, bits)).toEqual(tipping)
    }),
    { numRuns: 1000 },
  )
})

it('holds by nothing when there is no condition', () => {
  expect(truthOf(always(count), noLiterals(count))).toBe('true')
  expect(truthOf(anyOf(count, []), noLiterals(count))).toBe('false')
  expect(truthOf(allOf(0, []), noLiterals(0))).toBe('true')
})

it('keeps one of several clauses that ask for the same', () => {
  const fact = factHolds(count, 40)
  expect(anyOf(count, [fact, fact, allOf(count, [fact, factHolds(count, 41)])]).holds).toHaveLength(1)
})

/**
 * Facts taken as true and facts taken as false: bit n of the first half is set when fact n is taken as true, bit n of
 * the second half when it is taken as false. The facts known of a case and the facts a clause asks for have this one
 * shape, so that comparing them is a few operations on whole words.
 */
export type Literals = Int32Array

const bitsPerWord = 32

/** Literals with room for `factCount` facts, none of them taken. */
export function noLiterals(factCount: number): Literals {
  return new Int32Array(2 * Math.max(1, Math.ceil(factCount / bitsPerWord)))
}

/** Adds one fact, in place. */
export function addLiteral(literals: Literals, fact: number, value: boolean): void {
  const word = (fact >>> 5) + (value ? 0 : literals.length >>> 1)
  literals[word] = (literals[word] ?? 0) | (1 << (fact & 31))
}

/** What is taken of one fact; `undefined` is unknown. */
export function readLiteral(literals: Literals, fact: number): boolean | undefined {
  const bit = 1 << (fact & 31)
  if (((literals[fact >>> 5] ?? 0) & bit) !== 0) return true
  return ((literals[(fact >>> 5) + (literals.length >>> 1)] ?? 0) & bit) !== 0 ? false : undefined
}

/** A copy in which nothing is taken of one fact. */
export function withoutFact(literals: Literals, fact: number): Literals {
  const rest = literals.slice()
  for (const word of [fact >>> 5, (fact >>> 5) + (literals.length >>> 1)]) {
    rest[word] = (rest[word] ?? 0) & ~(1 << (fact & 31))
  }
  return rest
}

/** Both together. */
export function mergeLiterals(a: Literals, b: Literals): Literals {
  return a.map((word, i) => word | (b[i] ?? 0))
}

/** Whether `a` takes everything `b` takes. */
export function includesLiterals(a: Literals, b: Literals): boolean {
  return a.every((word, i) => ((b[i] ?? 0) & ~word) === 0)
}

function conflictWord(a: Literals, b: Literals, word: number): number {
  const half = a.length >>> 1
  return ((a[word] ?? 0) & (b[word + half] ?? 0)) | ((a[word + half] ?? 0) & (b[word] ?? 0))
}

/** Whether some fact is true in one and false in the other. */
export function conflict(a: Literals, b: Literals): boolean {
  for (let word = 0; word < a.length >>> 1; word++) if (conflictWord(a, b, word) !== 0) return true
  return false
}

/** The one fact that is true in one and false in the other; `undefined` when there are none or several. */
export function soleConflict(a: Literals, b: Literals): number | undefined {
  let fact: number | undefined
  for (let word = 0; word < a.length >>> 1; word++) {
    const bits = conflictWord(a, b, word)
    if (bits === 0) continue
    if (fact !== undefined || (bits & (bits - 1)) !== 0) return undefined
    fact = word * bitsPerWord + 31 - Math.clz32(bits)
  }
  return fact
}

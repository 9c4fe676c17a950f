/** SQL in which `{name}` stands for the value another definition gives. */
export type Formula = string

/** Named formulas that refer to each other. Those that refer to nothing here refer to columns that are given. */
export interface Definitions {
  readonly formulas: ReadonlyMap<string, Formula>
}

/** One SELECT over the one before it: what it computes, and what it passes on. */
export interface Layer {
  readonly computed: readonly (readonly [name: string, sql: string])[]
  readonly passed: readonly string[]
}

const REFERENCE = /\{(\w+)\}/g

/** The names a formula refers to, each as often as it does. */
export function listReferences(formula: Formula): readonly string[] {
  return Array.from(formula.matchAll(REFERENCE), ([, name]) => name ?? '')
}

/** A formula with each reference replaced. */
export function replaceReferences(formula: Formula, replace: (name: string) => string): string {
  return formula.replaceAll(REFERENCE, (_, name: string) => replace(name))
}

/** Only what the wanted names need, directly or through others. Throws for formulas that wait for each other. */
function reachFrom(wanted: readonly string[], formulas: ReadonlyMap<string, Formula>): Map<string, Formula> {
  const reached = new Map<string, Formula>()
  const reach = (name: string, way: readonly string[]): void => {
    const formula = formulas.get(name)
    if (formula === undefined || reached.has(name)) return
    if (way.includes(name)) throw new RangeError(`\`${[...way, name].join('` → `')}\` wait for each other`)
    for (const needed of listReferences(formula)) reach(needed, [...way, name])
    reached.set(name, formula)
  }
  for (const name of wanted) reach(name, [])
  return reached
}

/** Writes into its only user what is used once, so that it needs no layer, and no work where its user skips it. */
function inlineSingles(wanted: readonly string[], formulas: Map<string, Formula>): Map<string, Formula> {
  const uses = new Map<string, number>(wanted.map((name) => [name, 2]))
  for (const formula of formulas.values())
    for (const name of listReferences(formula)) uses.set(name, (uses.get(name) ?? 0) + 1)
  const inlined = new Map<string, Formula>()
  // In order of need, so that what is written into a formula has itself been filled in already.
  for (const [name, formula] of formulas) {
    const isSingle = (used: string) => uses.get(used) === 1 && inlined.has(used)
    inlined.set(
      name,
      replaceReferences(formula, (used) => (isSingle(used) ? `(${inlined.get(used)})` : `{${used}}`)),
    )
  }
  return new Map([...inlined].filter(([name]) => uses.get(name) !== 1))
}

function levelOf(formula: Formula, levels: ReadonlyMap<string, number>): number {
  return Math.max(0, ...listReferences(formula).map((name) => (levels.get(name) ?? -1) + 1))
}

/** Which given columns and earlier results a layer and those after it still use. */
function listNeeded(later: readonly Formula[], wanted: readonly string[]): ReadonlySet<string> {
  return new Set([...wanted, ...later.flatMap(listReferences)])
}

/**
 * The formulas as a pile of SELECTs, each over the one before: a value that several formulas use is computed once. Each
 * passes on only what is still needed.
 */
export function layFormulas({ formulas }: Definitions, wanted: readonly string[]): readonly Layer[] {
  const kept = inlineSingles(wanted, reachFrom(wanted, formulas))
  const levels = new Map<string, number>()
  for (const [name, formula] of kept) levels.set(name, levelOf(formula, levels))
  const depth = Math.max(...levels.values())
  const layers: Layer[] = []
  for (let level = 0; level <= depth; level += 1) {
    const computed = [...kept].filter(([name]) => levels.get(name) === level)
    const later = [...kept].filter(([name]) => (levels.get(name) ?? 0) > level).map(([, formula]) => formula)
    const needed = listNeeded(later, wanted)
    const known = [...needed].filter((name) => (levels.get(name) ?? -1) < level)
    layers.push({
      computed: computed.map(([name, formula]) => [name, replaceReferences(formula, (used) => used)]),
      passed: known.sort(),
    })
  }
  return layers
}

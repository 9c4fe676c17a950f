import type { Rule } from '@verzuimspec/vocabulary'
import type { Cells } from './cells.js'
import type { Numbering } from './numbering.js'
import { type CompiledRule, compileRule } from './weighed-rule.js'

/** The sets of rules that touch a cell; most cells have theirs in common with many others, or have none. */
export interface RuleSets {
  /** The number of the set by cell; set 0 is empty. */
  readonly setOf: Uint32Array
  readonly sets: readonly (readonly CompiledRule[])[]
}

function nameInError<T>(rule: Rule, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new RangeError(`rule \`${rule.id}\` cannot be compiled: ${reason}`, { cause: error })
  }
}

/**
 * Finds the rules of every cell. Rule by rule, each cell moves from its set to that set with the rule added, so that
 * the work grows with what the rules cover and not with the space of cells.
 */
export function collectRuleSets(rules: readonly Rule[], cells: Cells, facts: Numbering): RuleSets {
  const setOf = new Uint32Array(cells.count)
  const sets: (readonly CompiledRule[])[] = [[]]
  for (const rule of rules) {
    const compiled = nameInError(rule, () => compileRule(rule, facts))
    const grown = new Map<number, number>()
    for (const cell of nameInError(rule, () => cells.cellsOf(rule))) {
      const before = setOf[cell] ?? 0
      const after = grown.get(before) ?? sets.push([...(sets[before] ?? []), compiled]) - 1
      grown.set(before, after)
      setOf[cell] = after
    }
  }
  return { setOf, sets }
}

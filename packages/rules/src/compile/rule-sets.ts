import type { Rule } from '@verzuimspec/vocabulary'
import type { CellIndex } from '../request/cell-index.js'
import type { IdIndex } from '../request/id-index.js'
import { type CompiledRule, compileRule } from './weighed-rule.js'

/** The sets of rules that touch a cell; most cells have theirs in common with many others, or have none. */
export interface RuleSets {
  /** The index of its rule set, by the index of a cell; the rule set at 0 is empty. */
  readonly indexByCell: Uint32Array
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
 * the work grows with what the rules cover and not with the number of cells.
 */
export function collectRuleSets(rules: readonly Rule[], cells: CellIndex, facts: IdIndex): RuleSets {
  const indexByCell = new Uint32Array(cells.count)
  const sets: (readonly CompiledRule[])[] = [[]]
  for (const rule of rules) {
    const compiled = nameInError(rule, () => compileRule(rule, facts))
    const grown = new Map<number, number>()
    for (const cell of nameInError(rule, () => cells.indexesOf(rule))) {
      const before = indexByCell[cell] ?? 0
      const after = grown.get(before) ?? sets.push([...(sets[before] ?? []), compiled]) - 1
      grown.set(before, after)
      indexByCell[cell] = after
    }
  }
  return { indexByCell, sets }
}

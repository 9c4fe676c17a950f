import type { Id, Spec } from '@verzuimspec/vocabulary'
import type { CellIndex } from '../request/cell-index.js'
import type { IdIndex } from '../request/id-index.js'
import { collectRuleSets } from './rule-sets.js'
import type { CompiledRule } from './weighed-rule.js'

/** What decides a cell: the rules that touch it and what a denial rests on without them. */
export interface CellRules {
  readonly rules: readonly CompiledRule[]
  /** The norms of the element, then those of the role. */
  readonly defaultNorms: readonly Id[]
}

/** What decides each cell; most have theirs in common with others. */
export interface RulesByCell {
  /** The index in `all`, by the index of a cell. */
  readonly indexByCell: Uint32Array
  readonly all: readonly CellRules[]
}

function defaultNormsOf(spec: Spec, role: Id, element: Id): readonly Id[] {
  const norms = [...(spec.elements[element]?.norms ?? []), ...(spec.roles[role]?.norms ?? [])]
  return Object.freeze([...new Set(norms)])
}

/** Finds what decides every cell. Throws `RangeError` on a rule that names what the norm base does not have. */
export function collectCellRules(spec: Spec, cells: CellIndex, facts: IdIndex): RulesByCell {
  const { indexByCell, sets } = collectRuleSets(Object.values(spec.rules), cells, facts)
  const { roles, elements } = cells
  const noRules = sets[0] ?? []
  const untouched = roles.ids.flatMap((role) =>
    elements.ids.map((element): CellRules => ({ rules: noRules, defaultNorms: defaultNormsOf(spec, role, element) })),
  )
  const all = [...untouched]
  const touched = new Map<number, number>()
  const allByCell = indexByCell.map((set, cell) => {
    const row = Math.floor(cell / cells.columns)
    if (set === 0) return row
    const key = set * untouched.length + row
    const rules = sets[set] ?? noRules
    const index = touched.get(key) ?? all.push({ rules, defaultNorms: untouched[row]?.defaultNorms ?? [] }) - 1
    touched.set(key, index)
    return index
  })
  return { indexByCell: allByCell, all }
}

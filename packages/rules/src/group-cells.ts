import type { Id, Spec } from '@verzuimspec/vocabulary'
import type { Cells } from './cells.js'
import type { Numbering } from './numbering.js'
import { collectRuleSets } from './rule-sets.js'
import type { CompiledRule } from './weighed-rule.js'

/** What decides a cell: the rules that touch it and what a denial rests on without them. */
export interface Group {
  readonly rules: readonly CompiledRule[]
  /** The norms of the element, then those of the role. */
  readonly defaultNorms: readonly Id[]
}

/** Most cells have their group in common with others. */
export interface GroupedCells {
  readonly groupOf: Uint32Array
  readonly groups: readonly Group[]
}

function defaultNormsOf(spec: Spec, role: Id, element: Id): readonly Id[] {
  const norms = [...(spec.elements[element]?.norms ?? []), ...(spec.roles[role]?.norms ?? [])]
  return Object.freeze([...new Set(norms)])
}

/** Finds the group of every cell. Throws `RangeError` on a rule that names what the norm base does not have. */
export function groupCells(spec: Spec, cells: Cells, facts: Numbering): GroupedCells {
  const { setOf, sets } = collectRuleSets(Object.values(spec.rules), cells, facts)
  const { roles, elements } = cells
  const untouched = roles.ids.flatMap((role) =>
    elements.ids.map((element): Group => ({ rules: [], defaultNorms: defaultNormsOf(spec, role, element) })),
  )
  const groups = [...untouched]
  const touched = new Map<number, number>()
  const groupOf = setOf.map((set, cell) => {
    const pair = Math.floor(cell / cells.slots)
    if (set === 0) return pair
    const name = set * untouched.length + pair
    const rules = sets[set] ?? []
    const group = touched.get(name) ?? groups.push({ rules, defaultNorms: untouched[pair]?.defaultNorms ?? [] }) - 1
    touched.set(name, group)
    return group
  })
  return { groupOf, groups }
}

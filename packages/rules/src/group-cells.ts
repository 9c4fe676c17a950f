import type { Id, Rule, Spec } from '@verzuimspec/model'
import type { Cells } from './cells.js'
import type { Numbering } from './numbering.js'
import { createPool } from './pool.js'
import { type CompiledRule, compileRule } from './weighed-rule.js'

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

function nameInError<T>(rule: Rule, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new RangeError(`rule \`${rule.id}\` cannot be compiled: ${reason}`, { cause: error })
  }
}

type RulesByCell = ReadonlyMap<number, readonly CompiledRule[]>

function groupRules(rules: readonly Rule[], cells: Cells, facts: Numbering): RulesByCell {
  const byCell = new Map<number, CompiledRule[]>()
  for (const rule of rules) {
    const compiled = nameInError(rule, () => compileRule(rule, facts))
    for (const cell of new Set(nameInError(rule, () => cells.cellsOf(rule)))) {
      const present = byCell.get(cell)
      if (present === undefined) byCell.set(cell, [compiled])
      else present.push(compiled)
    }
  }
  return byCell
}

function defaultNormsOf(spec: Spec, role: Id, element: Id): readonly Id[] {
  const norms = [...(spec.elements[element]?.norms ?? []), ...(spec.roles[role]?.norms ?? [])]
  return Object.freeze([...new Set(norms)])
}

/** Finds the group of every cell. Throws `RangeError` on a rule that names what the norm base does not have. */
export function groupCells(spec: Spec, cells: Cells, facts: Numbering): GroupedCells {
  const byCell = groupRules(Object.values(spec.rules), cells, facts)
  const { roles, elements } = cells
  const defaults = roles.ids.flatMap((role) => elements.ids.map((element) => defaultNormsOf(spec, role, element)))
  const pool = createPool<Group>()
  const groupOf = Uint32Array.from({ length: cells.count }, (_, cell) => {
    const rules = byCell.get(cell) ?? []
    const pair = Math.floor(cell / cells.slots)
    const name = `${pair} ${rules.map(({ rule }) => rule.id).join(' ')}`
    return pool.put(name, () => ({ rules, defaultNorms: defaults[pair] ?? [] }))
  })
  return { groupOf, groups: pool.values }
}

import type { Rules, Way } from '@verzuimspec/rules'
import type { Id } from '@verzuimspec/vocabulary'
import type { MappedColumn, MappedTable } from '../options/mapping.js'
import { waysFrom } from './condition.js'

/** What the rules say about one action of a role on one column, given the facts the mapping has conditions for. */
export type ColumnRight =
  | { readonly kind: 'always'; readonly norms: readonly Id[] }
  | { readonly kind: 'sometimes'; readonly ways: readonly Way[]; readonly norms: readonly Id[] }
  | { readonly kind: 'never'; readonly norms: readonly Id[]; readonly lacking: readonly Id[] }

export interface ColumnAccess {
  readonly column: MappedColumn
  readonly read: ColumnRight
  readonly write: ColumnRight
}

/** What one role may do with every mapped column of a table. */
export interface TableAccess {
  readonly table: MappedTable
  readonly role: Id
  readonly columns: readonly ColumnAccess[]
}

function judge(rules: Rules, table: MappedTable, actor: Id, action: Id, data: Id): ColumnRight {
  const request = { actor, action, data }
  const { verdict, missing, norms } = rules.decide(request)
  if (verdict === 'permit') return { kind: 'always', norms }
  if (verdict === 'deny') return { kind: 'never', norms, lacking: [] }
  const known = missing.filter((fact) => table.facts.has(fact))
  const ways = waysFrom(rules, request, known)
  if (ways.length > 0) return { kind: 'sometimes', ways, norms }
  return { kind: 'never', norms, lacking: missing.filter((fact) => !known.includes(fact)) }
}

function judgeWhen(open: boolean, table: MappedTable, rules: Rules, actor: Id, action: Id, data: Id): ColumnRight {
  return open
    ? judge(rules, table, actor, action, data)
    : { kind: 'never', norms: table.entity?.norms ?? [], lacking: [] }
}

/**
 * What a role may do with a table: the rules on every column, and nothing at all when the table holds an entity that
 * is not kept for the role. Only those who record an entity write it.
 */
export function accessOf(rules: Rules, table: MappedTable, role: Id): TableAccess {
  const { entity } = table
  const records = entity === undefined || entity.recordedBy.includes(role)
  const reads = records || entity.readBy.includes(role)
  const columns = table.columns.map((column) => ({
    column,
    read: judgeWhen(reads, table, rules, role, 'inzien', column.element),
    write: judgeWhen(records, table, rules, role, 'vastleggen', column.element),
  }))
  return { table, role, columns }
}

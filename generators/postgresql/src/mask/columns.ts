import type { Id } from '@verzuimspec/vocabulary'
import type { MappedTable } from '../options/mapping.js'
import type { ColumnAccess, ColumnRight, TableAccess } from './access.js'
import { nameWays } from './condition.js'
import type { MaskColumn } from './mask.js'

/** Whether a right is of the sort to pick. */
export type Pick = (right: ColumnRight) => boolean

export const always: Pick = ({ kind }) => kind === 'always'

/** Picks the rights that hang on these ways to a permit. */
export function onWays(name: string): Pick {
  return (right) => right.kind === 'sometimes' && nameWays(right.ways) === name
}

function held(name: string, holds: Id, norms: readonly Id[]): MaskColumn {
  return { name, holds, norms }
}

function structural(name: string): MaskColumn {
  return held(name, 'structural', [])
}

/** The columns that whoever sees anything of a row sees. */
export function structuralColumns(table: MappedTable): readonly MaskColumn[] {
  return table.structural.map(structural)
}

function pickColumns(columns: readonly ColumnAccess[], of: 'read' | 'write', pick: Pick): readonly MaskColumn[] {
  return columns
    .filter((access) => pick(access[of]))
    .map(({ column, ...access }) => held(column.name, column.element, access[of].norms))
}

/** The columns a role reads, with the structural ones; none of those when it reads nothing. */
export function readColumns({ table, columns }: TableAccess, pick: Pick): readonly MaskColumn[] {
  const read = pickColumns(columns, 'read', pick)
  return read.length === 0 ? [] : [...structuralColumns(table), ...read]
}

/** The columns a role may change: never those that say what the row is and whose. */
export function updateColumns({ table, columns }: TableAccess, pick: Pick): readonly MaskColumn[] {
  const fixed = [table.key, table.tenant, table.subject, table.parent?.column]
  return pickColumns(columns, 'write', pick).filter(({ name }) => !fixed.includes(name))
}

/** The columns of a new row: what the role may record, and whose the row is. Never the key. */
export function insertColumns(access: TableAccess): readonly MaskColumn[] {
  const { tenant, subject, parent } = access.table
  const update = updateColumns(access, always)
  if (update.length === 0) return []
  const owners = [tenant, subject, parent?.column].filter((name) => name !== undefined)
  return [...owners.map(structural), ...update]
}

/** Columns of several lists, each once with all of its norms, in the order of the mapping. */
export function joinColumns(table: MappedTable, ...lists: readonly (readonly MaskColumn[])[]): readonly MaskColumn[] {
  const order = [...table.structural, ...table.columns.map(({ name }) => name)]
  const all = lists.flat()
  return order.flatMap((name) => {
    const same = all.filter((column) => column.name === name)
    const [first] = same
    return first === undefined ? [] : [held(name, first.holds, [...new Set(same.flatMap(({ norms }) => norms))])]
  })
}

import type { Id } from '@verzuimspec/vocabulary'
import type { MappedTable } from '../options/mapping.js'
import type { ColumnRight, TableAccess } from './access.js'
import { seesParent } from './build-main-view.js'
import { insertColumns } from './columns.js'
import type { Note } from './note.js'

function nameTable({ relation }: MappedTable): string {
  return `${relation.schema}.${relation.name}`
}

function lackingFacts(access: TableAccess): readonly Note[] {
  const { table, role, columns } = access
  const note = (column: string, action: Id, right: ColumnRight): readonly Note[] => {
    if (right.kind !== 'never' || right.lacking.length === 0) return []
    const { lacking: facts, norms } = right
    return [{ code: 'facts-without-condition', table: nameTable(table), role, column, action, facts, norms }]
  }
  return columns.flatMap(({ column, read, write }) => [
    ...note(column.name, 'inzien', read),
    ...note(column.name, 'vastleggen', write),
  ])
}

/** What is left out for one role. */
export function notesOn(access: TableAccess, parent: TableAccess | undefined): readonly Note[] {
  const hidden = insertColumns(access).length > 0 && !seesParent(access, parent)
  const note: Note = { code: 'parent-out-of-sight', table: nameTable(access.table), role: access.role }
  return [...lackingFacts(access), ...(hidden ? [note] : [])]
}

/** That an employee sees nothing of a table, although the rules would let him. */
export function noSubject({ table, role, columns }: TableAccess): readonly Note[] {
  const open = columns.some(({ read }) => read.kind !== 'never')
  return open ? [{ code: 'no-subject', table: nameTable(table), role }] : []
}

/** Tables in the schema that everyone may use. */
export function inPublicSchema(tables: readonly MappedTable[]): readonly Note[] {
  return tables
    .filter(({ relation }) => relation.schema === 'public')
    .map((table) => ({ code: 'public-schema', table: nameTable(table) }))
}

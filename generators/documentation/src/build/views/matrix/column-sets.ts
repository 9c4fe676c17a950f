import type { Id } from '@verzuimspec/vocabulary'
import { groupBy } from '../../group-by.js'
import { anchorOfPart } from '../../links/anchors.js'
import type { MatrixColumn } from '../../site/matrix-columns.js'
import type { PageContext } from '../../site/page-context.js'
import { labelOf } from '../parts/link.js'
import { splitEvenly } from './split-evenly.js'

/** The columns of one table: of parties that belong together, and no more than fit on a sheet. */
export interface ColumnSet {
  readonly anchor: string
  readonly title: string
  readonly columns: readonly MatrixColumn[]
}

/** What A3 on its side holds beside the elements in letters that can be read; a browser test prints it. */
export const mostColumns = 14

const bound: Id = 'beroepsgeheim'
const unbound: Id = 'geen-beroepsgeheim'

// Medical data is for those bound by secrecy and for whom it is about: the line most answers follow.
function kindOfRole({ site: { spec } }: PageContext, id: Id): Id {
  const role = spec.roles[id]
  return role !== undefined && (role.secrecy !== 'none' || role.dataSubject) ? bound : unbound
}

function keyOf(page: PageContext, column: MatrixColumn): Id {
  return 'role' in column ? kindOfRole(page, column.role) : column.sender
}

function titleOf(page: PageContext, column: MatrixColumn): string {
  const { matrix } = page.words
  if ('role' in column) return keyOf(page, column) === bound ? matrix.bound : matrix.unbound
  return matrix.sender(labelOf(page, page.site.spec.roles, column.sender))
}

function splitSet(page: PageContext, columns: readonly [MatrixColumn, ...MatrixColumn[]]): readonly ColumnSet[] {
  const title = titleOf(page, columns[0])
  const parts = splitEvenly(columns, mostColumns)
  return parts.map((part, index) => ({
    anchor: anchorOfPart(keyOf(page, columns[0]), index),
    title: parts.length === 1 ? title : page.words.matrix.part(title, index + 1, parts.length),
    columns: part,
  }))
}

/** Columns by table: flows by their sender, roles by whether they are bound by secrecy, those first. */
export function listColumnSets(page: PageContext, columns: readonly MatrixColumn[]): readonly ColumnSet[] {
  const sets = groupBy(columns, (column) => keyOf(page, column))
  const isLast = ([column]: (typeof sets)[number]): boolean => keyOf(page, column) === unbound
  return [...sets.filter((set) => !isLast(set)), ...sets.filter(isLast)].flatMap((set) => splitSet(page, set))
}

import type { DecisionRequest } from '@verzuimspec/rules'
import type { Action, Element, Id } from '@verzuimspec/vocabulary'
import { addressOfMatrixCsv } from '../links/addresses.js'
import { addressOfCell } from '../links/anchors.js'
import { disclosing, listActions } from '../site/cells.js'
import { listColumns, type MatrixColumn, requestOfCell } from '../site/matrix-columns.js'
import type { PageContext } from '../site/page-context.js'
import { findAnswer } from '../site/site.js'
import { listColumnSets } from './matrix/column-sets.js'
import type { PageView } from './page-view.js'
import { listElementGroups } from './parts/element-groups.js'
import { type Link, linkElement, linkMatrix, linkPair, linkRole } from './parts/link.js'
import { type LegendLine, listLegend, type Mark, markVerdict } from './parts/mark.js'

export interface MatrixCell {
  readonly mark: Mark
  /** Null for a no: the page of the element, which heads the row, says on what it rests. */
  readonly href: string | null
}

export interface MatrixRow {
  readonly element: Link
  readonly cells: readonly MatrixCell[]
}

export interface MatrixGroup {
  readonly category: string
  readonly rows: readonly MatrixRow[]
}

/** Elements by category against parties that belong together. */
export interface MatrixTable {
  readonly anchor: string
  readonly title: string
  readonly caption: string
  readonly columns: readonly Link[]
  /** The number of columns, the one with the elements included. */
  readonly width: number
  readonly groups: readonly MatrixGroup[]
}

export interface MatrixView extends PageView {
  readonly lead: string
  /** Says what holds for elements without a row; null when every element has one. */
  readonly rowRest: string | null
  /** Says what holds for parties without a column; null when every role has one. */
  readonly rest: string | null
  readonly tables: readonly MatrixTable[]
  /** The tables by name, leading to them; empty when there is one to look at. */
  readonly contents: readonly Link[]
  /** Those for whom the answer on every element is no: they have no column. */
  readonly closed: readonly Link[]
  readonly legend: readonly LegendLine[]
  readonly csvHref: string
  readonly others: readonly Link[]
}

/** The verdict on one question, leading to all it rests on. */
export function viewCell(page: PageContext, request: DecisionRequest): MatrixCell {
  const { verdict } = findAnswer(page.site, request)
  return {
    mark: markVerdict(page, verdict),
    href: verdict === 'deny' ? null : page.hrefTo(addressOfCell(request)),
  }
}

function viewRow(page: PageContext, action: Id, columns: readonly MatrixColumn[], element: Element): MatrixRow {
  const requests = columns.map((column) => requestOfCell(column, action, element.id))
  return { element: linkElement(page, element.id), cells: requests.map((request) => viewCell(page, request)) }
}

/** Whether a party may do this with no element at all. */
function isClosed(page: PageContext, column: MatrixColumn, action: Id): boolean {
  return Object.keys(page.site.spec.elements).every(
    (element) => findAnswer(page.site, requestOfCell(column, action, element)).verdict === 'deny',
  )
}

const isOpen = ({ cells }: MatrixRow): boolean => cells.some(({ mark }) => mark.verdict !== 'deny')

/** The rows by category. Most senders tell next to nothing: of a disclosure only what may go has a row. */
function viewGroups(page: PageContext, action: Id, columns: readonly MatrixColumn[]): readonly MatrixGroup[] {
  return listElementGroups(page)
    .map(({ category, elements }) => {
      const rows = elements.map((element) => viewRow(page, action, columns, element))
      return { category: page.say(category.label), rows: action === disclosing ? rows.filter(isOpen) : rows }
    })
    .filter(({ rows }) => rows.length > 0)
}

const linkColumn = (page: PageContext, column: MatrixColumn): Link =>
  'role' in column ? linkRole(page, column.role) : linkPair(page, column)

function viewTables(page: PageContext, action: Action, columns: readonly MatrixColumn[]): readonly MatrixTable[] {
  const matrix = page.words.matrix.title(page.say(action.label))
  return listColumnSets(page, columns).map((set) => ({
    anchor: set.anchor,
    title: set.title,
    caption: page.words.matrix.caption(matrix, set.title),
    columns: set.columns.map((column) => linkColumn(page, column)),
    width: set.columns.length + 1,
    groups: viewGroups(page, action.id, set.columns),
  }))
}

/** One action: every role, or flow, against every element. */
export function viewMatrix(page: PageContext, action: Action): MatrixView {
  const { site, words } = page
  const all = listColumns(site, action.id)
  const closed = all.filter((column) => isClosed(page, column, action.id))
  const columns = all.filter((column) => !closed.includes(column))
  const tables = viewTables(page, action, columns)
  const label = page.say(action.label)
  const discloses = action.id === disclosing
  return {
    title: words.matrix.title(label),
    lead: discloses ? words.matrix.flowLead : words.matrix.lead(label),
    rowRest: discloses ? words.matrix.flowRowRest : null,
    rest: discloses ? words.matrix.flowRest : null,
    tables,
    contents: tables.length > 1 ? tables.map(({ title, anchor }) => ({ label: title, href: `#${anchor}` })) : [],
    closed: closed.map((column) => linkColumn(page, column)),
    legend: listLegend(page),
    csvHref: page.hrefTo(addressOfMatrixCsv(action.id)),
    others: listActions(site.spec)
      .filter((id) => id !== action.id)
      .map((id) => linkMatrix(page, id)),
  }
}

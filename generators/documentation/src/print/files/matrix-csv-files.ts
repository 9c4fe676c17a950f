import { type GeneratedFile, type Id, printCsv } from '@verzuimspec/vocabulary'
import { addressOfMatrixCsv } from '../../build/links/addresses.js'
import { listColumns, requestOfCell } from '../../build/site/matrix-columns.js'
import { createPageContext, fileOf, type PageContext } from '../../build/site/page-context.js'
import { findAnswer, type Site } from '../../build/site/site.js'
import { listElementGroups } from '../../build/views/parts/element-groups.js'
import { linkPair, linkRole } from '../../build/views/parts/link.js'

function listRows(page: PageContext, action: Id): readonly (readonly string[])[] {
  const { site, words, say } = page
  const columns = listColumns(site, action)
  const heads = columns.map((column) => ('role' in column ? linkRole(page, column.role) : linkPair(page, column)).label)
  const rows = listElementGroups(page).flatMap(({ category, elements }) =>
    elements.map((element) => [
      element.id,
      say(element.label),
      say(category.label),
      ...columns.map((column) => words.verdict[findAnswer(site, requestOfCell(column, action, element.id)).verdict]),
    ]),
  )
  return [[words.norm.id, words.csv.element, words.csv.category, ...heads], ...rows]
}

/** The matrix of each action as a spreadsheet. */
export function listMatrixCsvFiles(site: Site): readonly GeneratedFile[] {
  return site.languages.flatMap((language) =>
    Object.keys(site.spec.actions).map((action) => {
      const address = addressOfMatrixCsv(action)
      const page = createPageContext(site, language, address)
      return { path: fileOf(language, address), content: printCsv(listRows(page, action)) }
    }),
  )
}

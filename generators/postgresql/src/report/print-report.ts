import { escapeMarkdown, quoteMarkdown } from '@verzuimspec/vocabulary'
import type { Mask, MaskTable, MaskView, RowTest } from '../mask/mask.js'
import type { Note } from '../mask/note.js'
import { isInvoker } from '../print/print-view.js'
import type { ReportWords } from './words.js'

function rightsIn(view: MaskView, column: string): readonly string[] {
  const names = (columns: MaskView['select']) => columns.map(({ name }) => name)
  const rights = [
    ...(names(view.select).includes(column) ? ['inzien'] : []),
    ...([...names(view.insert), ...names(view.update)].includes(column) ? ['vastleggen'] : []),
  ]
  if (isInvoker(view) || rights.length === 0) return rights
  return [`${rights.join(', ')} (${quoteMarkdown(view.relation.name)})`]
}

function printRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function printMatrix({ mapped, views }: MaskTable, words: ReportWords): string {
  const roles = [...new Set(views.map(({ role }) => role.id))]
  const elements = new Map(mapped.columns.map(({ name, element }) => [name, element]))
  const rows = [...mapped.structural, ...elements.keys()].map((column) =>
    printRow([
      quoteMarkdown(column),
      escapeMarkdown(elements.get(column) ?? ''),
      ...roles.map((role) =>
        views
          .filter((view) => view.role.id === role)
          .flatMap((view) => rightsIn(view, column))
          .join(', '),
      ),
    ]),
  )
  const head = [words.column, words.element, ...roles.map(quoteMarkdown)]
  return [printRow(head), printRow(head.map(() => '---')), ...rows].join('\n')
}

function rolesTested({ views }: MaskTable, kind: RowTest['kind']): readonly string[] {
  const tested = views.filter(({ policies }) => policies.some(({ tests }) => tests.some((test) => test.kind === kind)))
  return [...new Set(tested.map(({ role }) => quoteMarkdown(role.id)))]
}

function printRows(table: MaskTable, words: ReportWords): string {
  const named = (['subject', 'expired'] as const).flatMap((kind) => {
    const roles = rolesTested(table, kind)
    return roles.length === 0 ? [] : [`${words.rows[kind]} ${roles.join(', ')}.`]
  })
  return [words.rows.tenant, ...named].join(' ')
}

function printTable(table: MaskTable, words: ReportWords): string {
  const { relation, entity } = table.mapped
  const title = `## ${quoteMarkdown(`${relation.schema}.${relation.name}`)}${entity === undefined ? '' : ` (${escapeMarkdown(entity.id)})`}`
  if (table.views.length === 0) return `${title}\n\n${words.nobody}\n`
  return `${title}\n\n${printMatrix(table, words)}\n\n${printRows(table, words)}\n`
}

function printNote(note: Note, { noteWords }: ReportWords): string {
  const write = noteWords[note.code] as (note: Note) => string
  return write(note)
}

function printList(items: readonly string[]): string {
  return items.map((item) => `- ${item}\n`).join('')
}

/** Who sees and writes what, what is withheld and why, and what masks cannot keep in; for people. */
export function printReport(mask: Mask, words: ReportWords): string {
  const notes =
    mask.notes.length === 0 ? `${words.noNotes}\n` : printList(mask.notes.map((note) => printNote(note, words)))
  return [
    `# ${words.title}\n`,
    `${words.source(mask.source)}\n`,
    ...words.intro.map((line) => `${line}\n`),
    ...mask.tables.map((table) => printTable(table, words)),
    `## ${words.notes}\n\n${notes}`,
    `## ${words.residuals}\n\n${printList(words.residualList)}`,
  ].join('\n')
}

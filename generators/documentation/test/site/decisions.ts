import type { Cell, Verdict } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { groupBy } from '../../src/build/group-by.js'
import { anchorOfCell } from '../../src/build/links/anchors.js'
import { disclosing, listSpokenPairs } from '../../src/build/site/cells.js'
import { en } from '../../src/build/words/en.js'
import { nl } from '../../src/build/words/nl.js'
import type { Sentences } from '../../src/build/words/sentences.js'
import { spec } from '../fixture.js'
import { contents } from '../generated.js'
import { attribute, type Element, findAll, textOf } from '../html.js'
import { pageOf } from '../parsed.js'
import { survey } from '../survey.js'
import { cells } from './cells.js'
import { listVerdict, readItems, type ShownAnswer } from './read-answers.js'

const languages: readonly (readonly [string, Sentences])[] = [
  ['nl', nl],
  ['en', en],
]

const wordsOf = (path: string): Sentences => (path.startsWith('nl/') ? nl : en)

const nameOfPair = (sender: string, recipient: string): string => [sender, recipient].join(' ')

const spoken = new Set(listSpokenPairs(spec).map(({ sender, recipient }) => nameOfPair(sender, recipient)))

const isShown = ({ actor, recipient }: Cell): boolean =>
  recipient === undefined || spoken.has(nameOfPair(actor, recipient))

const shownCells = cells.filter(isShown)

// A party to which an action is closed for every element has no column.
const columnOf = ({ actor, action, recipient = '' }: Cell): string => [actor, action, recipient].join(' ')

const nameOf = ({ actor, action, data, recipient = '' }: Cell): string => [actor, action, data, recipient].join(' ')

function listWrong(some: readonly Cell[], shown: (cell: Cell) => string): readonly string[] {
  return some
    .map((cell) => ({ cell, says: shown(cell) }))
    .filter(({ cell, says }) => says !== cell.decision.verdict)
    .map(({ cell, says }) => `${nameOf(cell)}: ${says}, not ${cell.decision.verdict}`)
}

const cellsAbout = new Map(groupBy(shownCells, ({ data }) => data).map((about) => [about[0].data, about]))

/** What is wrong on the page of an element. */
const judgeElement = survey(({ byId }, path) => {
  const [, element = ''] = /^..\/element\/(.*)\.html$/.exec(path) ?? []
  const about = cellsAbout.get(element) ?? []
  const answers = about.length > 0 ? readItems(byId, wordsOf(path)) : new Map<string, ShownAnswer>()
  const answerTo = (cell: Cell): ShownAnswer | undefined => answers.get(anchorOfCell(cell))
  return {
    judged: about.length,
    verdicts: listWrong(about, (cell) => answerTo(cell)?.verdict ?? 'no anchor'),
    uncited: about
      .filter((cell) => !cell.decision.norms.every((norm) => answerTo(cell)?.hrefs.has(`../norm/${norm}.html`)))
      .map(nameOf),
  }
})

const judgeElements = (language: string) =>
  [...judgeElement()].filter(([path]) => path.startsWith(`${language}/`)).map(([, found]) => found)

it('denies every disclosure it does not show', () => {
  expect(cells.filter((cell) => !isShown(cell) && cell.decision.verdict !== 'deny').map(nameOf)).toEqual([])
})

it.each(languages)('answers on the pages of elements as decide does (%s)', (language) => {
  const found = judgeElements(language)
  expect(found.flatMap(({ verdicts }) => verdicts)).toEqual([])
  expect(found.reduce((sum, { judged }) => sum + judged, 0)).toBe(shownCells.length)
})

it.each(languages)('cites every norm of every decision beside it (%s)', (language) => {
  expect(judgeElements(language).flatMap(({ uncited }) => uncited)).toEqual([])
})

const signs = { permit: '✓', depends: '◐', deny: '✕' }

const hrefOf = (cell: Element): string => findAll(cell, 'a').flatMap((link) => attribute(link, 'href') ?? [])[0] ?? ''

function readCell(cell: Element, words: Sentences): string {
  const [verdict = 'none'] = listVerdict(cell)
  const says = textOf(cell).trim() === `${signs[verdict as Verdict]} ${words.verdict[verdict as Verdict]}`
  return says ? verdict : `${verdict} but says ${textOf(cell)}`
}

/** The verdicts of one table, by column and row; a column goes by its name and where it leads. */
function readTable(table: Element, words: Sentences): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [head, ...rows] = findAll(table, 'tr')
  const columns = head === undefined ? [] : findAll(head, 'th').slice(1)
  const elements = rows.filter((row) => findAll(row, 'td').length > 0)
  const read = elements.map((row) => ({
    href: hrefOf(row),
    cells: findAll(row, 'td').map((td) => readCell(td, words)),
  }))
  return new Map(
    columns.map((column, index) => [
      `${textOf(column)} ${hrefOf(column)}`,
      new Map(read.map(({ href, cells }) => [href, cells[index] ?? 'no cell'])),
    ]),
  )
}

type Tables = readonly ReadonlyMap<string, ReadonlyMap<string, string>>[]

const tablesOn = survey(
  ({ elements }, path): Tables =>
    /^..\/(matrix|role)\//.test(path)
      ? elements.filter(({ tagName }) => tagName === 'table').map((table) => readTable(table, wordsOf(path)))
      : [],
)

const readTables = (path: string): Tables => tablesOn().get(path) ?? []

const labelOf = (
  entries: Readonly<Record<string, { label: { nl: string; en: string } }>>,
  id: string,
  language: string,
): string => entries[id]?.label[language as 'nl' | 'en'] ?? id

/** How a matrix heads the column of a cell. */
function headOf({ actor, recipient }: Cell, language: string, words: Sentences): string {
  const name = (role: string): string => labelOf(spec.roles, role, language)
  return recipient === undefined
    ? `${name(actor)} ../role/${actor}.html`
    : `${words.flows.flow(name(actor), name(recipient))} ../flows.html#${actor}--${recipient}`
}

const openColumns = new Set(cells.filter(({ decision }) => decision.verdict !== 'deny').map(columnOf))
const inColumns = groupBy(
  shownCells.filter((cell) => openColumns.has(columnOf(cell))),
  ({ action }) => action,
)

it.each(languages)('fills every matrix as decide does (%s)', (language, words) => {
  for (const ofAction of inColumns) {
    const [{ action }] = ofAction
    const tables = readTables(`${language}/matrix/${action}.html`)
    const columns = new Map(tables.flatMap((table) => [...table]))
    const wrong = ofAction.filter((cell) => {
      const column = columns.get(headOf(cell, language, words))
      // Of disclosures only what the sender may tell somebody of the table has a row.
      const absent = column !== undefined && action === disclosing ? 'deny' : 'no row'
      return (column?.get(`../element/${cell.data}.html`) ?? absent) !== cell.decision.verdict
    })
    expect(wrong.map(nameOf)).toEqual([])
    expect(columns.size).toBe(new Set(ofAction.map(columnOf)).size)
    expect(tables.reduce((sum, { size }) => sum + size, 0)).toBe(columns.size)
  }
})

it.each(languages)('gives no row of the matrix of disclosures without something that may go (%s)', (language) => {
  const idle = readTables(`${language}/matrix/${disclosing}.html`).flatMap((table) => {
    const columns = [...table.values()]
    return [...(columns[0]?.keys() ?? [])].filter((row) => columns.every((column) => column.get(row) === 'deny'))
  })
  expect(idle).toEqual([])
})

const hrefsOn = survey(({ elements }, path) =>
  /^..\/matrix\//.test(path) ? elements.flatMap((one) => attribute(one, 'href') ?? []) : [],
)

it.each(languages)('leads from every open cell of a matrix to its answer (%s)', (language) => {
  const actions = Object.keys(spec.actions)
  const hrefs = new Set(actions.flatMap((action) => hrefsOn().get(`${language}/matrix/${action}.html`) ?? []))
  const wrong = cells.filter(
    (cell) => cell.decision.verdict !== 'deny' && !hrefs.has(`../element/${cell.data}.html#${anchorOfCell(cell)}`),
  )
  expect(wrong.map(nameOf)).toEqual([])
})

it.each(languages)('fills the page of every role as decide does (%s)', (language) => {
  const own = groupBy(
    cells.filter(({ recipient }) => recipient === undefined),
    ({ actor }) => actor,
  )
  const wrong = own.flatMap((ofRole) => {
    const columns = new Map(readTables(`${language}/role/${ofRole[0].actor}.html`).flatMap((table) => [...table]))
    return ofRole.filter(({ action, data, decision }) => {
      const column = columns.get(`${labelOf(spec.actions, action, language)} ../matrix/${action}.html`)
      // What a role may do nothing with has no row.
      return (column?.get(`../element/${data}.html`) ?? 'deny') !== decision.verdict
    })
  })
  expect(wrong.map(nameOf)).toEqual([])
})

it.each(languages)('lists every flow under the verdict decide gives (%s)', (language, words) => {
  const { elements } = pageOf(`${language}/flows.html`)
  const links = readItems(
    elements.map((one) => [attribute(one, 'href') ?? '', one]),
    words,
  )
  const wrong = listWrong(shownCells, (cell) => {
    if (cell.recipient === undefined || cell.decision.verdict === 'deny') return cell.decision.verdict
    return links.get(`element/${cell.data}.html#${anchorOfCell(cell)}`)?.verdict ?? 'no link'
  })
  expect(wrong).toEqual([])
})

it.each(languages)('exports every answer as decide gives it (%s)', (language, words) => {
  const [, ...rows] = (contents.get(`${language}/decisions.csv`) ?? '').trimEnd().split('\n')
  const starts = new Set(rows.map((row) => row.split(';', 6).join(';')))
  const exported = cells.filter(({ recipient, decision }) => recipient === undefined || decision.verdict !== 'deny')
  const wrong = exported.filter(({ actor, action, data, recipient, decision }) => {
    const start = [
      labelOf(spec.roles, actor, language),
      labelOf(spec.actions, action, language),
      recipient === undefined ? '' : labelOf(spec.roles, recipient, language),
      labelOf(spec.elements, data, language),
      labelOf(spec.categories, spec.elements[data]?.category ?? '', language),
      words.verdict[decision.verdict],
    ].join(';')
    return !starts.has(start)
  })
  expect(wrong.map(nameOf)).toEqual([])
  expect(rows).toHaveLength(exported.length)
})

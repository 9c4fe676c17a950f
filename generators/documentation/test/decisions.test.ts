import { type Cell, compileRules, enumerateCells, type Verdict } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { anchorOfCell } from '../src/links/anchors.js'
import { listSpokenPairs } from '../src/site/cells.js'
import { en } from '../src/words/en.js'
import { nl, type Words } from '../src/words/nl.js'
import { spec } from './fixture.js'
import { contents } from './generated.js'
import { attribute, classesOf, closest, type Element, findAll, type ParsedPage, textOf } from './html.js'
import { pageOf } from './parsed.js'

const rules = compileRules(spec)
const cells = [...enumerateCells(rules)]
const pairs = listSpokenPairs(spec)
const languages: readonly (readonly [string, Words])[] = [
  ['nl', nl],
  ['en', en],
]

const isShown = ({ actor, recipient }: Cell): boolean =>
  recipient === undefined || pairs.some((pair) => pair.sender === actor && pair.recipient === recipient)

// A party to which an action is closed for every element has no column.
const columnOf = ({ actor, action, recipient = '' }: Cell): string => [actor, action, recipient].join(' ')

const nameOf = ({ actor, action, data, recipient = '' }: Cell): string => [actor, action, data, recipient].join(' ')

const listVerdict = (element: Element): readonly string[] =>
  ['permit', 'depends', 'deny'].filter((verdict) => classesOf(element).includes(verdict))

/** The verdict of a mark: its class and its word must say the same. */
function readMark(element: Element, words: Words): string {
  const [verdict = 'none'] = listVerdict(element)
  const word = textOf(element)
    .trim()
    .replace(/^\S+\s+/, '')
  return word === words.verdict[verdict as Verdict] ? verdict : `${verdict} but says ${word}`
}

function readAnswer(anchored: Element, words: Words): string {
  const answer = closest(anchored, 'li')
  const mark = answer && findAll(answer, 'span').find((span) => classesOf(span).includes('mark'))
  return mark === undefined ? 'none' : readMark(mark, words)
}

function listWrong(shown: (cell: Cell) => string): readonly string[] {
  return cells
    .filter(isShown)
    .filter((cell) => shown(cell) !== cell.decision.verdict)
    .map((cell) => `${nameOf(cell)}: ${shown(cell)}, not ${cell.decision.verdict}`)
}

it('denies every disclosure it does not show', () => {
  expect(cells.filter((cell) => !isShown(cell) && cell.decision.verdict !== 'deny').map(nameOf)).toEqual([])
})

it.each(languages)('answers on the pages of elements as decide does (%s)', (language, words) => {
  const wrong = listWrong((cell) => {
    const anchored = pageOf(`${language}/element/${cell.data}.html`).byId.get(anchorOfCell(cell))
    return anchored === undefined ? 'no anchor' : readAnswer(anchored, words)
  })
  expect(wrong).toEqual([])
})

it.each(languages)('cites every norm of every decision beside it (%s)', (language) => {
  const wrong = cells.filter(isShown).filter((cell) => {
    const anchored = pageOf(`${language}/element/${cell.data}.html`).byId.get(anchorOfCell(cell))
    const answer = anchored && closest(anchored, 'li')
    const links = answer === undefined ? [] : findAll(answer, 'a').map((link) => attribute(link, 'href') ?? '')
    return !cell.decision.norms.every((norm) => links.includes(`../norm/${norm}.html`))
  })
  expect(wrong.map(nameOf)).toEqual([])
})

/** What a matrix shows: by element and column, the verdict of the cell. */
function readMatrix(page: ParsedPage, words: Words): ReadonlyMap<string, string> {
  const shown = new Map<string, string>()
  const columns = page.elements.filter((one) => attribute(one, 'scope') === 'col').map(textOf)
  for (const row of page.elements.filter(({ tagName }) => tagName === 'tr')) {
    const [head] = findAll(row, 'a')
    for (const [index, cell] of findAll(row, 'td').entries()) {
      const key = `${attribute(head as Element, 'href')} ${columns[index + 1]}`
      const [verdict = 'none'] = listVerdict(cell)
      const says = textOf(cell).trim() === `${signs[verdict as Verdict]} ${words.verdict[verdict as Verdict]}`
      shown.set(key, says ? verdict : `${verdict} but says ${textOf(cell)}`)
    }
  }
  return shown
}

const signs = { permit: '✓', depends: '◐', deny: '✕' }

it.each(languages)('fills every matrix as decide does (%s)', (language, words) => {
  const label = (role: string): string => spec.roles[role]?.label[language as 'nl' | 'en'] ?? role
  const matrices = new Map(
    Object.keys(spec.actions).map((action) => [action, readMatrix(pageOf(`${language}/matrix/${action}.html`), words)]),
  )
  const open = new Set(cells.filter(({ decision }) => decision.verdict !== 'deny').map(columnOf))
  const inColumns = cells.filter(isShown).filter((cell) => open.has(columnOf(cell)))
  const wrong = inColumns.filter(({ actor, action, data, recipient, decision }) => {
    const column = recipient === undefined ? label(actor) : words.flows.flow(label(actor), label(recipient))
    return matrices.get(action)?.get(`../element/${data}.html ${column}`) !== decision.verdict
  })
  expect(wrong.map(nameOf)).toEqual([])
  expect([...matrices.values()].reduce((sum, { size }) => sum + size, 0)).toBe(inColumns.length)
})

it.each(languages)('leads from every open cell of a matrix to its answer (%s)', (language) => {
  const hrefs = new Set(
    Object.keys(spec.actions).flatMap((action) =>
      pageOf(`${language}/matrix/${action}.html`).elements.flatMap((one) => attribute(one, 'href') ?? []),
    ),
  )
  const wrong = cells.filter(
    (cell) => cell.decision.verdict !== 'deny' && !hrefs.has(`../element/${cell.data}.html#${anchorOfCell(cell)}`),
  )
  expect(wrong.map(nameOf)).toEqual([])
})

it.each(languages)('fills the page of every role as decide does (%s)', (language, words) => {
  const wrong = Object.values(spec.roles).flatMap(({ id }) => {
    const shown = readMatrix(pageOf(`${language}/role/${id}.html`), words)
    return cells.filter(({ actor, action, data, recipient, decision }) => {
      if (actor !== id || recipient !== undefined) return false
      const label = spec.actions[action]?.label[language as 'nl' | 'en']
      // What a role may do nothing with has no row.
      return (shown.get(`../element/${data}.html ${label}`) ?? 'deny') !== decision.verdict
    })
  })
  expect(wrong.map(nameOf)).toEqual([])
})

it.each(languages)('lists every flow under the verdict decide gives (%s)', (language, words) => {
  const { elements } = pageOf(`${language}/flows.html`)
  const links = elements.filter(({ tagName }) => tagName === 'a')
  const wrong = listWrong((cell) => {
    if (cell.recipient === undefined || cell.decision.verdict === 'deny') return cell.decision.verdict
    const link = links.find((one) => attribute(one, 'href') === `element/${cell.data}.html#${anchorOfCell(cell)}`)
    return link === undefined ? 'no link' : readAnswer(link, words)
  })
  expect(wrong).toEqual([])
})

it.each(languages)('exports every answer as decide gives it (%s)', (language, words) => {
  const [, ...rows] = (contents.get(`${language}/decisions.csv`) ?? '').trimEnd().split('\n')
  const shown = cells.filter(({ recipient, decision }) => recipient === undefined || decision.verdict !== 'deny')
  const label = (entries: Readonly<Record<string, { label: { nl: string; en: string } }>>, id: string): string =>
    entries[id]?.label[language as 'nl' | 'en'] ?? id
  const wrong = shown.filter((cell) => {
    const { actor, action, data, recipient } = cell
    const { verdict } = cell.decision
    const start = [
      label(spec.roles, actor),
      label(spec.actions, action),
      recipient === undefined ? '' : label(spec.roles, recipient),
      label(spec.elements, data),
      label(spec.categories, spec.elements[data]?.category ?? ''),
      words.verdict[verdict],
      '',
    ].join(';')
    return !rows.some((row) => row.startsWith(start))
  })
  expect(wrong.map(nameOf)).toEqual([])
  expect(rows).toHaveLength(shown.length)
})

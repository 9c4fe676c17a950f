import { type Cell, compileRules, enumerateCells, type Verdict } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { anchorOfCell } from '../src/links/anchors.js'
import { listSpokenPairs } from '../src/site/cells.js'
import { en } from '../src/words/en.js'
import { nl, type Words } from '../src/words/nl.js'
import { spec } from './fixture.js'
import { contents } from './generated.js'
import { attribute, classesOf, closest, type Element, findAll, textOf } from './html.js'
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

it.each(languages)('fills every matrix as decide does (%s)', (language, words) => {
  const marks = new Map<string, string>()
  for (const action of Object.keys(spec.actions)) {
    for (const cell of pageOf(`${language}/matrix/${action}.html`).elements.filter(({ tagName }) => tagName === 'td')) {
      const [link] = findAll(cell, 'a')
      if (link !== undefined) marks.set(attribute(link, 'href') ?? '', `${listVerdict(cell)[0]}:${textOf(link).trim()}`)
    }
  }
  const signs = { permit: '✓', depends: '◐', deny: '✕' }
  const open = new Set(cells.filter(({ decision }) => decision.verdict !== 'deny').map(columnOf))
  const inColumns = cells.filter(isShown).filter((cell) => open.has(columnOf(cell)))
  const wrong = inColumns.filter((cell) => {
    const { verdict } = cell.decision
    const mark = marks.get(`../element/${cell.data}.html#${anchorOfCell(cell)}`)
    return mark !== `${verdict}:${signs[verdict]} ${words.verdict[verdict]}`
  })
  expect(wrong.map(nameOf)).toEqual([])
  expect(marks.size).toBe(inColumns.length)
})

it.each(languages)('fills the page of every role as decide does (%s)', (language, words) => {
  const own = cells.filter(({ recipient }) => recipient === undefined)
  const open = new Set(
    own.flatMap(({ actor, data, decision }) => (decision.verdict === 'deny' ? [] : [`${actor} ${data}`])),
  )
  const wrong = own.filter((cell) => {
    const href = `../element/${cell.data}.html#${anchorOfCell(cell)}`
    const links = pageOf(`${language}/role/${cell.actor}.html`).elements.filter(
      (one) => attribute(one, 'href') === href,
    )
    // What a role may do nothing with has no row.
    if (links.length === 0) return open.has(`${cell.actor} ${cell.data}`)
    return !links.some((link) => textOf(link).trim().endsWith(` ${words.verdict[cell.decision.verdict]}`))
  })
  expect(wrong.map(nameOf)).toEqual([])
})

it.each(languages)('lists every flow under the verdict decide gives (%s)', (language, words) => {
  const { elements } = pageOf(`${language}/flows.html`)
  const links = elements.filter(({ tagName }) => tagName === 'a')
  const wrong = listWrong((cell) => {
    if (cell.recipient === undefined) return cell.decision.verdict
    const link = links.find((one) => attribute(one, 'href') === `element/${cell.data}.html#${anchorOfCell(cell)}`)
    return link === undefined ? 'no link' : readAnswer(link, words)
  })
  expect(wrong).toEqual([])
})

it.each(languages)('exports every answer as decide gives it (%s)', (language, words) => {
  const [, ...rows] = (contents.get(`${language}/decisions.csv`) ?? '').trimEnd().split('\n')
  const shown = cells.filter(isShown)
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

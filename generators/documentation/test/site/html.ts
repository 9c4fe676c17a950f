import { expect, it } from 'vitest'
import { contents } from '../generated.js'
import { attribute, type Element, findAll, type ParsedPage, textOf } from '../html.js'
import { survey } from '../survey.js'

/** A test that judges every page. */
function check(name: string, judge: (page: ParsedPage, path: string) => readonly string[]): void {
  const faults = survey(judge)
  it(name, () => {
    const all = [...faults()].flatMap(([path, ofPage]) => ofPage.map((fault) => `${path}: ${fault}`))
    expect(all.slice(0, 20)).toEqual([])
  })
}

function countTags(html: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const tag of html.match(/<[a-z][a-z0-9]*(?=[\s>/])/gi) ?? []) {
    const name = tag.slice(1)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

it('writes hundreds of pages', () => {
  expect([...contents.keys()].filter((path) => path.endsWith('.html')).length).toBeGreaterThan(300)
})

check('parses without an error', ({ errors }) => errors)

check('means what it writes: no element is implied, moved or closed by the browser', ({ elements }, path) => {
  const written = countTags(contents.get(path) ?? '')
  const read = new Map<string, number>()
  for (const { tagName } of elements) read.set(tagName, (read.get(tagName) ?? 0) + 1)
  return [...new Set([...written.keys(), ...read.keys()])].filter((name) => written.get(name) !== read.get(name))
})

check('closes what it opens', (_page, path) => {
  const html = contents.get(path) ?? ''
  const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0
  const selfClosed = count(/<(?:link|meta)\b[^>]*>/gi) + count(/<(?!link\b|meta\b)[a-z][^>]*\/>/gi)
  const opened = count(/<[a-z][^>]*>/gi) - selfClosed
  const closed = count(/<\/[a-z]/gi)
  return opened === closed ? [] : [`${opened} opened, ${closed} closed`]
})

check('gives every page a language, a title and one main part', ({ elements }, path) => {
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
  const [html] = named('html')
  const language = path.startsWith('en/') ? 'en' : 'nl'
  return [
    ...(html !== undefined && attribute(html, 'lang') === language ? [] : ['lang']),
    ...(named('title').map(textOf).join('').trim().length > 3 ? [] : ['title']),
    ...(named('main').length === 1 ? [] : ['main']),
  ]
})

check('orders headings: one of level one first, none skipped', ({ elements }) => {
  const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
  const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
  return levels[0] === 1 && levels.filter((level) => level === 1).length === 1 && !skipped ? [] : [levels.join(' ')]
})

check('uses every id once', ({ elements, byId }) => {
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
  return ids.length === byId.size ? [] : [ids.filter((id, index) => ids.indexOf(id) !== index).join(' ')]
})

check('gives every table header a scope and every table a head', ({ elements }) => [
  ...elements.filter((one) => one.tagName === 'th' && attribute(one, 'scope') === undefined).map(textOf),
  ...elements.filter((one) => one.tagName === 'table' && findAll(one, 'thead').length !== 1).map(() => 'thead'),
])

const widthOf = (row: Element): number =>
  [...findAll(row, 'th'), ...findAll(row, 'td')].reduce((sum, one) => sum + Number(attribute(one, 'colspan') ?? 1), 0)

check('gives every row as many cells as the head has columns', ({ elements }) =>
  elements
    .filter(({ tagName }) => tagName === 'table')
    .map((table) => findAll(table, 'tr').map(widthOf))
    .filter((widths) => new Set(widths).size !== 1)
    .map((widths) => widths.join(' ')),
)

check('names every link', ({ elements }) =>
  elements
    .filter((one) => one.tagName === 'a' && textOf(one).trim() === '' && !attribute(one, 'aria-label'))
    .map((one) => attribute(one, 'href') ?? ''),
)

check('lets the keyboard skip to the content and into every box that scrolls', ({ elements }, path) => {
  const [first] = elements.filter(({ tagName }) => tagName === 'a')
  const boxes = elements.filter((one) => attribute(one, 'class')?.split(' ').includes('scroll'))
  return [
    ...(path === 'index.html' || (first !== undefined && attribute(first, 'href') === '#main') ? [] : ['skip link']),
    ...boxes.filter((box) => attribute(box, 'tabindex') !== '0' || !attribute(box, 'aria-label')).map(() => 'box'),
  ]
})

check('says what each answer is with a sign and a word, never by colour alone', ({ elements }) =>
  elements
    .filter((one) => attribute(one, 'class')?.split(' ').includes('mark'))
    .map((one) => textOf(one).trim())
    .filter((text) => !/^[✓◐✕] \S/.test(text)),
)

import { expect, it } from 'vitest'
import { contents } from './generated.js'
import { attribute, findAll, type ParsedPage, textOf } from './html.js'
import { pages } from './parsed.js'

const paths = [...pages.keys()]

function findFaults(judge: (page: ParsedPage, path: string) => readonly string[]): readonly string[] {
  return [...pages].flatMap(([path, page]) => judge(page, path).map((fault) => `${path}: ${fault}`)).slice(0, 20)
}

function countTags(html: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, name = ''] of html.matchAll(/<([a-z][a-z0-9]*)[\s>/]/gi)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

it('writes hundreds of pages', () => {
  expect(paths.length).toBeGreaterThan(300)
})

it('parses without an error', () => {
  expect(findFaults(({ errors }) => errors)).toEqual([])
})

it('means what it writes: no element is implied, moved or closed by the browser', () => {
  const faults = findFaults(({ elements }, path) => {
    const written = countTags(contents.get(path) ?? '')
    const read = new Map<string, number>()
    for (const { tagName } of elements) read.set(tagName, (read.get(tagName) ?? 0) + 1)
    return [...new Set([...written.keys(), ...read.keys()])].filter((name) => written.get(name) !== read.get(name))
  })
  expect(faults).toEqual([])
})

const voids = ['link', 'meta']

it('closes what it opens', () => {
  const faults = findFaults((_page, path) => {
    const html = contents.get(path) ?? ''
    const tags = [...html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gi)]
    const opened = tags.filter(([, name = '', rest = '']) => !voids.includes(name) && !rest.endsWith('/'))
    const closed = html.match(/<\/[a-z]/gi) ?? []
    return opened.length === closed.length ? [] : [`${opened.length} opened, ${closed.length} closed`]
  })
  expect(faults).toEqual([])
})

it('gives every page a language, a title and one main part', () => {
  const faults = findFaults(({ elements }, path) => {
    const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
    const [html] = named('html')
    const language = path.startsWith('en/') ? 'en' : 'nl'
    return [
      ...(html !== undefined && attribute(html, 'lang') === language ? [] : ['lang']),
      ...(named('title').map(textOf).join('').trim().length > 3 ? [] : ['title']),
      ...(named('main').length === 1 ? [] : ['main']),
    ]
  })
  expect(faults).toEqual([])
})

it('orders headings: one of level one first, none skipped', () => {
  const faults = findFaults(({ elements }) => {
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
    const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
    return levels[0] === 1 && levels.filter((level) => level === 1).length === 1 && !skipped ? [] : [levels.join(' ')]
  })
  expect(faults).toEqual([])
})

it('uses every id once', () => {
  const faults = findFaults(({ elements, byId }) => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    return ids.length === byId.size ? [] : [ids.filter((id, index) => ids.indexOf(id) !== index).join(' ')]
  })
  expect(faults).toEqual([])
})

it('gives every table header a scope and every table a head', () => {
  const faults = findFaults(({ elements }) => [
    ...elements.filter((one) => one.tagName === 'th' && attribute(one, 'scope') === undefined).map(textOf),
    ...elements.filter((one) => one.tagName === 'table' && findAll(one, 'thead').length !== 1).map(() => 'thead'),
  ])
  expect(faults).toEqual([])
})

it('gives every row as many cells as the head has columns', () => {
  const width = (row: Parameters<typeof findAll>[0]) =>
    [...findAll(row, 'th'), ...findAll(row, 'td')].reduce((sum, one) => sum + Number(attribute(one, 'colspan') ?? 1), 0)
  const faults = findFaults(({ elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'table')
      .map((table) => findAll(table, 'tr').map(width))
      .filter((widths) => new Set(widths).size !== 1)
      .map((widths) => widths.join(' ')),
  )
  expect(faults).toEqual([])
})

it('names every link', () => {
  const faults = findFaults(({ elements }) =>
    elements
      .filter((one) => one.tagName === 'a' && textOf(one).trim() === '' && !attribute(one, 'aria-label'))
      .map((one) => attribute(one, 'href') ?? ''),
  )
  expect(faults).toEqual([])
})

it('lets the keyboard skip to the content and into every box that scrolls', () => {
  const faults = findFaults(({ elements }, path) => {
    const [first] = elements.filter(({ tagName }) => tagName === 'a')
    const boxes = elements.filter((one) => attribute(one, 'class')?.split(' ').includes('scroll'))
    return [
      ...(path === 'index.html' || (first !== undefined && attribute(first, 'href') === '#main') ? [] : ['skip link']),
      ...boxes.filter((box) => attribute(box, 'tabindex') !== '0' || !attribute(box, 'aria-label')).map(() => 'box'),
    ]
  })
  expect(faults).toEqual([])
})

it('says what each answer is with a sign and a word, never by colour alone', () => {
  const faults = findFaults(({ elements }) =>
    elements
      .filter((one) => attribute(one, 'class')?.split(' ').includes('mark'))
      .map((one) => textOf(one).trim())
      .filter((text) => !/^[✓◐✕] \S/.test(text)),
  )
  expect(faults).toEqual([])
})

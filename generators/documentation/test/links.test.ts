import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { contents, files } from './generated.js'
import { attribute, type ParsedPage } from './html.js'
import { pages } from './parsed.js'

interface Reference {
  readonly from: string
  readonly href: string
  readonly file: string
  readonly anchor: string
}

const attributes = ['href', 'src', 'srcset', 'action', 'data', 'poster'] as const

function listReferences(from: string, { elements }: ParsedPage): readonly Reference[] {
  const hrefs = elements.flatMap((element) => attributes.flatMap((name) => attribute(element, name) ?? []))
  return hrefs.map((href) => {
    const [path = '', anchor = ''] = href.split('#')
    return { from, href, file: path === '' ? from : posix.join(posix.dirname(from), path), anchor }
  })
}

const references = [...pages].flatMap(([path, page]) => listReferences(path, page))

function listReachable(start: string): ReadonlySet<string> {
  const reached = new Set([start])
  const targets = new Map<string, readonly string[]>()
  for (const { from, file } of references) targets.set(from, [...(targets.get(from) ?? []), file])
  for (const path of reached) for (const target of targets.get(path) ?? []) reached.add(target)
  return reached
}

it('links only to files of the site', () => {
  const broken = references.filter(({ file }) => !contents.has(file))
  expect(broken.map(({ from, href }) => `${from}: ${href}`)).toEqual([])
})

it('links only to anchors that exist', () => {
  const broken = references.filter(({ file, anchor }) => anchor !== '' && !pages.get(file)?.byId.has(anchor))
  expect(broken.map(({ from, href }) => `${from}: ${href}`)).toEqual([])
})

it('checks links at all', () => {
  expect(references.length).toBeGreaterThan(20_000)
  expect(references.some(({ anchor }) => anchor !== '')).toBe(true)
})

it.each(['nl', 'en'])('reaches every page and every export in %s from its index', (language) => {
  const reachable = listReachable(`${language}/index.html`)
  const own = files.map(({ path }) => path).filter((path) => path.startsWith(`${language}/`))
  expect(own.filter((path) => !reachable.has(path))).toEqual([])
})

it('leads from the front page to both languages', () => {
  const targets = references.filter(({ from }) => from === 'index.html').map(({ file }) => file)
  expect(targets).toEqual(['style.css', 'nl/index.html', 'en/index.html'])
})

it('pairs every page with itself in the other language', () => {
  const faults = [...pages].flatMap(([path, { elements }]) => {
    const alternates = elements.filter((one) => one.tagName === 'link' && attribute(one, 'rel') === 'alternate')
    const found = alternates.map((one) => [
      attribute(one, 'hreflang'),
      posix.join(posix.dirname(path), attribute(one, 'href') ?? ''),
    ])
    const rest = path.split('/').slice(1).join('/')
    const expected =
      path === 'index.html'
        ? []
        : [
            ['nl', `nl/${rest}`],
            ['en', `en/${rest}`],
          ]
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [path]
  })
  expect(faults).toEqual([])
})

it('asks nothing of anyone else', () => {
  const outward = references.filter(({ href }) => /^(?:[a-z]+:|\/)/i.test(href))
  expect(outward.map(({ from, href }) => `${from}: ${href}`)).toEqual([])
  expect(contents.get('style.css')).not.toMatch(/url\(|@import|@font-face/)
})

it('needs no script and no inline style', () => {
  const faults = [...pages].flatMap(([path, { elements }]) =>
    elements
      .filter(
        ({ tagName, attrs }) =>
          ['script', 'iframe', 'style', 'object', 'form'].includes(tagName) ||
          attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
      )
      .map(({ tagName }) => `${path}: ${tagName}`),
  )
  expect(faults).toEqual([])
})

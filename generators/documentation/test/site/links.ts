import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { contents, files } from '../generated.js'
import { attribute } from '../html.js'
import { survey } from '../survey.js'

interface Reference {
  readonly from: string
  readonly href: string
  readonly file: string
  readonly anchor: string
}

const attributes = ['href', 'src', 'srcset', 'action', 'data', 'poster']

const hrefsOf = survey(({ elements }) => [
  ...new Set(
    elements.flatMap(({ attrs }) => attrs.filter(({ name }) => attributes.includes(name)).map(({ value }) => value)),
  ),
])

function toReference(from: string, href: string): Reference {
  const [path = '', anchor = ''] = href.split('#')
  return { from, href, file: path === '' ? from : posix.join(posix.dirname(from), path), anchor }
}

let known: ReadonlyMap<string, readonly Reference[]> | undefined

function allReferences(): ReadonlyMap<string, readonly Reference[]> {
  known ??= new Map([...hrefsOf()].map(([from, hrefs]) => [from, hrefs.map((href) => toReference(from, href))]))
  return known
}

const anchorsOf = survey(({ byId }) => new Set(byId.keys()))

/** The links of the site of which something holds. */
const findReferences = (is: (reference: Reference) => boolean): readonly Reference[] =>
  [...allReferences().values()].flatMap((ofPage) => ofPage.filter(is))

function listReachable(start: string): ReadonlySet<string> {
  const reached = new Set([start])
  for (const path of reached) for (const { file } of allReferences().get(path) ?? []) reached.add(file)
  return reached
}

it('links only to files of the site', () => {
  const broken = findReferences(({ file }) => !contents.has(file))
  expect(broken.map(({ from, href }) => `${from}: ${href}`)).toEqual([])
})

it('links only to anchors that exist', () => {
  const broken = findReferences(({ file, anchor }) => anchor !== '' && !anchorsOf().get(file)?.has(anchor))
  expect(broken.map(({ from, href }) => `${from}: ${href}`)).toEqual([])
})

it('checks links at all', () => {
  expect(findReferences(() => true).length).toBeGreaterThan(20_000)
  expect(findReferences(({ anchor }) => anchor !== '')).not.toEqual([])
})

it.each(['nl', 'en'])('reaches every page and every export in %s from its index', (language) => {
  const reachable = listReachable(`${language}/index.html`)
  const own = files.map(({ path }) => path).filter((path) => path.startsWith(`${language}/`))
  expect(own.filter((path) => !reachable.has(path))).toEqual([])
})

it('leads from the front page to both languages', () => {
  const targets = allReferences()
    .get('index.html')
    ?.map(({ file }) => file)
  expect(targets).toEqual(['style.css', 'nl/index.html', 'en/index.html'])
})

const alternatesOf = survey(({ elements }, path) =>
  elements
    .filter((one) => one.tagName === 'link' && attribute(one, 'rel') === 'alternate')
    .map((one) =>
      [attribute(one, 'hreflang'), posix.join(posix.dirname(path), attribute(one, 'href') ?? '')].join(' '),
    ),
)

it('pairs every page with itself in the other language', () => {
  const faults = [...alternatesOf()].filter(([path, found]) => {
    const rest = path.split('/').slice(1).join('/')
    const expected = path === 'index.html' ? [] : [`nl nl/${rest}`, `en en/${rest}`]
    return found.join() !== expected.join()
  })
  expect(faults).toEqual([])
})

it('asks nothing of anyone else', () => {
  const outward = findReferences(({ href }) => /^(?:[a-z]+:|\/)/i.test(href))
  expect(outward.map(({ from, href }) => `${from}: ${href}`)).toEqual([])
  expect(contents.get('style.css')).not.toMatch(/url\(|@import|@font-face/)
})

const activeOf = survey(({ elements }) =>
  elements
    .filter(
      ({ tagName, attrs }) =>
        ['script', 'iframe', 'style', 'object', 'form'].includes(tagName) ||
        attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
    )
    .map(({ tagName }) => tagName),
)

it('needs no script and no inline style', () => {
  expect([...activeOf()].filter(([, active]) => active.length > 0)).toEqual([])
})

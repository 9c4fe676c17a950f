import { expect, it } from 'vitest'
import { compareLocators } from '../../src/build/views/parts/compare-locators.js'
import { spec } from '../fixture.js'
import { contents } from '../generated.js'
import { attribute, type Element, textOf } from '../html.js'
import { pageOf } from '../parsed.js'
import { survey } from '../survey.js'

const kinds = [
  ['norm', Object.keys(spec.norms)],
  ['role', Object.keys(spec.roles)],
  ['element', Object.keys(spec.elements)],
  ['source', Object.keys(spec.sources)],
  ['matrix', Object.keys(spec.actions)],
] as const

const single = ['questions', 'tasks', 'unverified', 'crosswalk'] as const

const languages = ['nl', 'en'] as const

it.each(languages.flatMap((language) => kinds.map(([kind, ids]) => ({ language, kind, ids }))))(
  'gives every $kind a page in $language at its own address',
  ({ language, kind, ids }) => {
    expect(ids.filter((id) => !contents.has(`${language}/${kind}/${id}.html`))).toEqual([])
  },
)

it.each(single)('has the page %s in both languages, and leads to it from the index', (page) => {
  for (const language of languages) {
    expect(contents.has(`${language}/${page}.html`)).toBe(true)
    expect(contents.get(`${language}/index.html`)).toContain(`href="${page}.html"`)
  }
})

it.each(languages)('lists the norms of a source in the order of the source (%s)', (language) => {
  for (const { id } of Object.values(spec.sources)) {
    const { elements } = pageOf(`${language}/source/${id}.html`)
    const places = elements.filter((one) => attribute(one, 'lang') === 'nl' && one.tagName === 'div').map(textOf)
    const chapterOf = (place: string) => place.split(/,| lid /)[0]
    const misplaced = places.filter((place, index) => {
      const next = places[index + 1]
      return next !== undefined && chapterOf(next) === chapterOf(place) && compareLocators(place, next) > 0
    })
    expect(misplaced).toEqual([])
  }
})

const readNorm = survey(({ elements }, path) => {
  if (!/^..\/norm\//.test(path)) return undefined
  const text = (name: string) => elements.filter(({ tagName }) => tagName === name).map(textOf)
  const isWarning = (one: Element) => one.tagName === 'p' && attribute(one, 'class') === 'warning'
  return { heading: text('h1')[0], facts: text('dd'), warns: elements.some(isWarning) }
})

it.each(languages)(
  'heads the page of every norm with its statement, and names its source and place (%s)',
  (language) => {
    const wrong = Object.values(spec.norms).filter((norm) => {
      const { heading = '', facts = [] } = readNorm().get(`${language}/norm/${norm.id}.html`) ?? {}
      const source = spec.sources[norm.source]?.label[language] ?? norm.source
      return heading !== norm.statement[language] || ![norm.locator, source].every((fact) => facts.includes(fact))
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  },
)

it.each(languages)('marks every norm that was not checked against its source, and no other (%s)', (language) => {
  const warned = Object.keys(spec.norms).filter((id) => readNorm().get(`${language}/norm/${id}.html`)?.warns)
  const unverified = Object.values(spec.norms).filter(({ verified }) => !verified)
  expect(warned).toEqual(unverified.map(({ id }) => id))
})

it('shows where every norm is enforced, or why only a declaration can', () => {
  const wrong = Object.values(spec.norms).filter((norm) => {
    const text = contents.get(`nl/norm/${norm.id}.html`) ?? ''
    return norm.enforcedBy === 'declared'
      ? !text.includes('<strong>Alleen met een verklaring:')
      : !text.includes('<h3>')
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

const listings = [
  ['index.html', Object.keys(spec.roles).map((id) => `role/${id}.html`)],
  ['index.html', Object.keys(spec.elements).map((id) => `element/${id}.html`)],
  ['index.html', Object.keys(spec.actions).map((id) => `matrix/${id}.html`)],
  ['sources.html', Object.keys(spec.sources).map((id) => `source/${id}.html`)],
  ...Object.keys(spec.sources).map((source) => {
    const norms = Object.values(spec.norms).filter((norm) => norm.source === source)
    return [`source/${source}.html`, norms.map(({ id }) => `../norm/${id}.html`)] as const
  }),
] as const

it.each(languages)('lists every role, element, action and source, and the norms of every source (%s)', (language) => {
  const missing = listings.flatMap(([path, hrefs]) => {
    const linked = new Set(pageOf(`${language}/${path}`).elements.flatMap((one) => attribute(one, 'href') ?? []))
    return hrefs.filter((href) => !linked.has(href))
  })
  expect(missing).toEqual([])
})

it('gives every deadline, retention term and divergence an anchor', () => {
  const anchors = [
    ['timeline', Object.keys(spec.deadlines)],
    ['retention', Object.keys(spec.retention)],
    ['divergences', Object.keys(spec.divergences)],
    ['questions', Object.keys(spec.questions)],
    ['tasks', Object.keys(spec.tasks)],
  ] as const
  const missing = anchors.flatMap(([page, ids]) => {
    const { byId } = pageOf(`nl/${page}.html`)
    return ids.filter((id) => !byId.has(id))
  })
  expect(missing).toEqual([])
})

it('lets a page come in under 300 kB, and one that is a table of everything under a megabyte', () => {
  const isTable = (path: string) => /\/(matrix\/|flows|divergences)/.test(path)
  const bytes = (path: string) => Buffer.byteLength(contents.get(path) ?? '')
  const heavy = [...contents.keys()].filter(
    (path) => path.endsWith('.html') && bytes(path) + bytes('style.css') > (isTable(path) ? 1_000_000 : 300_000),
  )
  expect(heavy).toEqual([])
})

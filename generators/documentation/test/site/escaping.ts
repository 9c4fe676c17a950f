import type { Spec } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { spec } from '../fixture.js'
import { generate } from '../generate.js'
import { parsePage, textOf } from '../html.js'

const evil = `<script>alert(1)</script><img src=x onerror=alert(2)>"'\`&amp;{{title}}`

/** Every text a norm editor writes, made hostile; identifiers and dates have a form of their own. */
function poison(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => poison(one))
  if (typeof value === 'string') return ['nl', 'en', 'locator', 'issuer'].includes(key) ? `${value}${evil}` : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]))
}

/** Every so manieth entry, and those named. */
function keepSome<T>(entries: Readonly<Record<string, T>>, every: number, names: readonly string[] = []) {
  return Object.fromEntries(Object.entries(entries).filter(([id], index) => index % every === 0 || names.includes(id)))
}

// A page is written as all of its kind are: a tenth of the elements and norms goes through every template.
const elements = keepSome(spec.elements, 10, ['naam'])
const rules = Object.entries(spec.rules)
  .map(([id, rule]) => [id, { ...rule, elements: rule.elements.filter((element) => element in elements) }] as const)
  .filter(([, rule]) => rule.elements.length > 0)
const part: Spec = { ...spec, elements, rules: Object.fromEntries(rules), norms: keepSome(spec.norms, 10) }

const name = spec.elements.naam?.label.nl
const files = await generate(poison(part) as Spec, { title: `Site${evil}` })
const pages = files
  .filter(({ path }) => path.endsWith('.html'))
  .map(({ path, content }) => ({ path, ...parsePage(content) }))

it('escapes every text of the norm base on every page', () => {
  const faults = pages.flatMap(({ path, elements, errors }) => [
    ...errors.map((error) => `${path}: ${error}`),
    ...elements
      .filter(
        ({ tagName, attrs }) => ['script', 'img'].includes(tagName) || attrs.some(({ name }) => name === 'onerror'),
      )
      .map(({ tagName }) => `${path}: ${tagName}`),
  ])
  expect(faults).toEqual([])
})

it('still shows what was written, letter by letter', () => {
  const page = pages.find(({ path }) => path === 'nl/element/naam.html')
  const heading = page?.elements.find(({ tagName }) => tagName === 'h1')
  expect(heading && textOf(heading)).toBe(`${name}${evil}`)
  const title = page?.elements.find(({ tagName }) => tagName === 'title')
  expect(title && textOf(title)).toBe(`${name}${evil} · Site${evil}`)
})

it('runs no text as a template', () => {
  expect(files.some(({ content }) => content.includes('{{title}}'))).toBe(true)
})

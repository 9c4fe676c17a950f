import { readdirSync, readFileSync } from 'node:fs'
import type { Language } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { tinySpec } from '../test/tiny-spec.js'
import { generateDocumentation } from './index.js'

it('says in every page which norm base it comes from', () => {
  const pages = generateDocumentation(tinySpec).filter(({ path }) => /^(nl|en)\/.*\.html$/.test(path))
  const header =
    'Generated from the norm base 0.0.1 as of 2026-01-02 by @verzuimspec/generate-documentation. Do not edit.'
  expect(pages.filter(({ content }) => !content.includes(header))).toEqual([])
})

it('writes one language when asked for one', () => {
  const paths = generateDocumentation(tinySpec, { languages: ['en'] }).map(({ path }) => path)
  expect(paths.filter((path) => path.startsWith('nl/'))).toEqual([])
  expect(paths).toContain('en/index.html')
})

it('takes the title given', () => {
  const files = generateDocumentation(tinySpec, { title: 'Voor Acme' })
  expect(files.find(({ path }) => path === 'en/index.html')?.content).toContain('<title>May I? · Voor Acme</title>')
})

it.each([
  [[], 'no language was given; expected one or more of nl, en; mend `languages`'],
  [['nl', 'fy'], '`fy` is no language of the site; expected one or more of nl, en; mend `languages`'],
])('refuses the languages %j', (languages, message) => {
  expect(() => generateDocumentation(tinySpec, { languages: languages as Language[] })).toThrow(new RangeError(message))
})

it('lists the tests that name a norm, and says when none does', () => {
  const tests = [{ id: 'vangnet-blijft-ja-nee', norms: ['voorbeeldwet/1'] }]
  const files = generateDocumentation(tinySpec, { tests })
  const contentOf = (path: string) => files.find((file) => file.path === path)?.content ?? ''
  expect(contentOf('nl/norm/voorbeeldwet/1.html')).toContain('<li><code>vangnet-blijft-ja-nee</code></li>')
  expect(contentOf('nl/norm/voorbeeldwet/2.html')).toContain('Geen proef noemt deze norm.')
})

it('says nothing of tests when it was told of none', () => {
  const files = generateDocumentation(tinySpec)
  expect(files.filter(({ content }) => content.includes('Proeven') || content.includes('Geen proef'))).toEqual([])
})

const source = new URL('./', import.meta.url)
const sources = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(new URL(name, source), 'utf8') }))

it('reads no disk, clock, time zone or locale', () => {
  const impure = /from 'node:|\b(new Date|Date\.|Intl\b|performance|toLocale|localeCompare|process\.|Math\.random)/
  expect(sources.filter(({ text }) => impure.test(text)).map(({ name }) => name)).toEqual([])
})

it('never writes a text unescaped', () => {
  const unescaped = /noEscape|SafeString|\{\{\{|\{\{&/
  expect(sources.filter(({ text }) => unescaped.test(text)).map(({ name }) => name)).toEqual([])
})

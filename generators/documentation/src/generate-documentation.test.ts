import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { spec } from '../test/fixture.js'
import { generate } from '../test/generate.js'
import { tinySpec } from '../test/tiny-spec.js'

it('says in every page which norm base it comes from', async () => {
  const pages = (await generate(tinySpec)).filter(({ path }) => /^(nl|en)\/.*\.html$/.test(path))
  const header =
    'Generated from the norm base 0.0.1 as of 2026-01-02 by @verzuimspec/generate-documentation. Do not edit.'
  expect(pages.filter(({ content }) => !content.includes(header))).toEqual([])
})

it('writes one language when asked for one', async () => {
  const paths = (await generate(tinySpec, { languages: ['en'] })).map(({ path }) => path)
  expect(paths.filter((path) => path.startsWith('nl/'))).toEqual([])
  expect(paths).toContain('en/index.html')
})

it('takes the title given', async () => {
  const files = await generate(tinySpec, { title: 'Voor Acme' })
  expect(files.find(({ path }) => path === 'en/index.html')?.content).toContain('<title>May I? · Voor Acme</title>')
})

it.each([
  [[], 'options#/languages error too-few'],
  [['nl', 'fy'], 'options#/languages/1 error wrong-value: `fy` is not allowed here; expected one of `nl`, `en`'],
])('refuses the languages %j', async (languages, message) => {
  await expect(generate(tinySpec, JSON.parse(JSON.stringify({ languages })))).rejects.toThrow(message)
})

it('lists the tests that name a norm, and says when none does', async () => {
  const tests = [{ id: 'vangnet-blijft-ja-nee', norms: ['voorbeeldwet/1'] }]
  const files = await generate(tinySpec, { tests })
  const contentOf = (path: string) => files.find((file) => file.path === path)?.content ?? ''
  expect(contentOf('nl/norm/voorbeeldwet/1.html')).toContain('<li><code>vangnet-blijft-ja-nee</code></li>')
  expect(contentOf('nl/norm/voorbeeldwet/2.html')).toContain('Geen proef noemt deze norm.')
})

it('says nothing of tests when it was told of none', async () => {
  const files = await generate(tinySpec)
  expect(files.filter(({ content }) => content.includes('Proeven') || content.includes('Geen proef'))).toEqual([])
})

it('says under which profile it was made, and takes its positions', async () => {
  const [profile] = Object.keys(spec.profiles).filter((id) => id !== 'standaard')
  const files = await generate(spec, { languages: ['nl'], profile: profile ?? '' })
  const label = spec.profiles[profile ?? '']?.label.nl
  expect(files.find(({ path }) => path === 'nl/index.html')?.content).toContain(`de lezing van profiel ‘${label}’`)
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

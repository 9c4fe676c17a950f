import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { spec } from '../fixture.js'
import { generate } from '../generate.js'
import { files } from '../generated.js'

it('lists each path once, sorted, relative and posix', () => {
  const paths = files.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toEqual([...paths].sort())
  expect(paths.filter((path) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*\.(html|css|csv)$/.test(path))).toEqual([])
})

it('ends every line with LF and every file with a line', () => {
  const wrong = files.filter(({ content }) => content.includes('\r') || !content.endsWith('\n'))
  expect(wrong.map(({ path }) => path)).toEqual([])
})

/** A page without the links to itself in other languages. */
const leaveOtherLanguages = (content: string): string =>
  content.replace(/^<link rel="alternate".*\n/gm, '').replace(/<ul class="languages">[\s\S]*?<\/ul>\n/, '')

const dutchAgain = await generate(structuredClone(spec), { languages: ['nl'] })

it('gives the same bytes for the same norm base, whichever languages stand beside them', () => {
  const again = new Map(dutchAgain.map(({ path, content }) => [path, content]))
  const dutch = files.filter(({ path }) => path.startsWith('nl/') || path.endsWith('.css'))
  const other = dutch.filter(
    ({ path, content }) => leaveOtherLanguages(again.get(path) ?? '') !== leaveOtherLanguages(content),
  )
  expect(other.map(({ path }) => path)).toEqual([])
  expect(again.size).toBe(dutch.length + 1)
})

it('gives examples that hold', async () => {
  const text = readFileSync(new URL('../../src/generator.ts', import.meta.url), 'utf8')
  const examples = [...text.matchAll(/^ \* (?<code>[^@*].*) \/\/ => (?<result>.*)$/gm)]
  expect(examples.length).toBeGreaterThan(0)
  // A generation takes seconds, and the one an example asks for was just made.
  const documentationGenerator = {
    generate: async ({ options }: { options: unknown }) => {
      expect(options).toEqual({ languages: ['nl'] })
      return dutchAgain
    },
  }
  for (const { groups } of examples) {
    const evaluate = new Function('documentationGenerator', 'base', 'spec', `return (async () => (${groups?.code}))()`)
    expect(JSON.stringify(await evaluate(documentationGenerator, spec, spec))).toBe(groups?.result)
  }
})

import { hostileTexts, writeTexts } from '@verzuimspec/testing'
import { findHidden, findPathFaults, type GeneratedFile, showHidden } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { chromium } from 'playwright-core'
import { expect, it } from 'vitest'
import { generate } from './generate.js'
import { parsePage, textOf } from './html.js'
import { smallSpec } from './small-spec.js'

const generateWith = (prefix: string): Promise<readonly GeneratedFile[]> =>
  generate(
    writeTexts(smallSpec, (text) => `${prefix}${text}`),
    { title: `${prefix}site`, languages: ['nl'] },
  )

const listPages = (files: readonly GeneratedFile[]): readonly GeneratedFile[] =>
  files.filter(({ path }) => path.endsWith('.html'))

/** The elements of a page with the names of their attributes; a label in a drawing has as many lines as it needs. */
function shapeOf({ path, content }: GeneratedFile): unknown {
  const elements = parsePage(content).elements.filter(({ tagName }) => tagName !== 'text')
  return [path, elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '))]
}

function titleOf({ content }: GeneratedFile): string {
  const [title] = parsePage(content).elements.filter(({ tagName }) => tagName === 'title')
  return title === undefined ? '' : textOf(title)
}

const innocent = await generateWith('x')
const shapes = listPages(innocent).map(shapeOf)

it('makes the same pages whatever their texts hold, with the texts as text and what they hide shown', async () => {
  await fc.assert(
    fc.asyncProperty(hostileTexts, async (prefix) => {
      const files = await generateWith(prefix)
      expect(files.map(({ content }) => findHidden(content))).toEqual(files.map(() => null))
      const pages = listPages(files)
      expect(pages.map(shapeOf)).toEqual(shapes)
      const shown = showHidden(prefix)
      const inner = pages.filter(({ path }) => path.startsWith('nl/'))
      expect(inner.filter((page) => !titleOf(page).includes(shown)).map(({ path }) => path)).toEqual([])
    }),
    { numRuns: 10 },
  )
})

const executablePath = process.env.VERZUIMSPEC_CHROMIUM ?? ''
const attack = `"'></title></style></script><script>globalThis.struck = 1</script><img src=x onerror="globalThis.struck = 1">`

it.runIf(executablePath !== '')('runs nothing in a browser that stands in a text', async () => {
  const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    const pages = listPages(await generateWith(attack))
    for (const { content } of pages) {
      await page.setContent(content)
      expect(await page.evaluate('globalThis.struck')).toBeUndefined()
      expect(await page.evaluate('document.body.textContent + document.title')).toContain(attack)
    }
    expect(pages.length).toBeGreaterThan(10)
  } finally {
    await browser.close()
  }
})

it('names no file that some system cannot keep', () => {
  expect(findPathFaults(innocent.map(({ path }) => path))).toEqual([])
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GeneratedFile } from '@verzuimspec/vocabulary'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

const executablePath = process.env.VERZUIMSPEC_CHROMIUM ?? ''
const inBrowser = it.runIf(executablePath !== '')

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const paths = [
  'index.html',
  'nl/index.html',
  'nl/matrix/inzien.html',
  'en/matrix/verstrekken.html',
  'nl/element/vangnet-ja-nee.html',
  'nl/norm/ap-2016/4-ziekmelding/vangnet-welke.html',
  'nl/flows.html',
  'nl/divergences.html',
]

const matrices = ['nl', 'en'].flatMap((language) =>
  ['bewaren', 'gebruiken', 'inzien', 'uitdraaien', 'vastleggen', 'verstrekken', 'vragen'].map(
    (action) => `${language}/matrix/${action}.html`,
  ),
)

const narrowPaper = [
  'nl/element/oorzaak-ziekte.html',
  'nl/flows.html',
  'nl/divergences.html',
  'nl/role/bedrijfsarts.html',
  'nl/timeline.html',
  'nl/retention.html',
  'nl/norm/ap-2016/4-ziekmelding/vangnet-welke.html',
]

let folder = ''
let context: BrowserContext | undefined

/** Only what is opened: without a browser nothing is made, and with one not the thousands of other pages. */
async function listFiles(): Promise<readonly GeneratedFile[]> {
  const [{ spec }, { createSite }, { listFrontFiles }, { listPageFiles }] = await Promise.all([
    import('./fixture.js'),
    import('../src/build/site/site.js'),
    import('../src/print/files/front-files.js'),
    import('../src/print/files/page-files.js'),
  ])
  const site = createSite(spec, { languages: ['nl', 'en'] })
  const wanted = new Set([...paths, ...matrices, ...narrowPaper])
  return [...listFrontFiles(site), ...listPageFiles(site, (path) => wanted.has(path))]
}

beforeAll(async () => {
  if (executablePath === '') return
  folder = mkdtempSync(join(tmpdir(), 'verzuimspec-site-'))
  for (const { path, content } of await listFiles()) {
    const file = join(folder, 'site', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  context = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath, headless: true, args })
})

afterAll(async () => {
  await context?.close()
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

interface Visit {
  readonly page: Page
  readonly complaints: readonly string[]
}

async function visit(path: string, width: number): Promise<Visit> {
  if (context === undefined) throw new Error('no browser was started')
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(`outward: ${request.url()}`)
  })
  await page.setViewportSize({ width, height: 800 })
  await page.goto(pathToFileURL(join(folder, 'site', path)).href)
  return { page, complaints }
}

/** How far the page itself can be scrolled sideways, in pixels. */
function measureOverflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

inBrowser.each(paths)('opens %s from a folder without a complaint or a request to anyone', async (path) => {
  const { page, complaints } = await visit(path, 1280)
  expect(complaints).toEqual([])
  expect(await page.title()).not.toBe('')
  await page.close()
})

inBrowser.each(paths)('fits %s in 320 pixels, wide tables in boxes of their own', async (path) => {
  const { page } = await visit(path, 320)
  expect(await measureOverflow(page)).toBe(0)
  await page.close()
})

inBrowser('keeps the heads of the matrix in sight while it scrolls', async () => {
  const { page } = await visit('nl/matrix/inzien.html', 1280)
  await page.evaluate("document.querySelector('.scroll').scrollTo(0, 1500)")
  const [head, row] = await Promise.all([
    page.locator('thead th').nth(1).boundingBox(),
    page.locator('.scroll').first().boundingBox(),
  ])
  expect(head?.y).toBeCloseTo(row?.y ?? -1, -1)
  await page.close()
})

// A3 landscape and A4 less their margins: 396 and 182 mm at 96 pixels an inch.
const sheets = [
  ...matrices.map((path) => ({ path, width: 1496 })),
  ...narrowPaper.map((path) => ({ path, width: 687 })),
]

// A page counts what sticks out to its right; a box in columns on its own account.
const cutOff = `[...document.querySelectorAll('.scroll')]
  .filter((box) => getComputedStyle(box).overflowY !== 'visible' || box.scrollWidth > box.clientWidth)
  .map((box) => box.getAttribute('aria-label'))`

const smallLetters = `[...document.querySelectorAll('main *')]
  .filter((one) => [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== ''))
  .filter((one) => !one.closest('svg') && parseFloat(getComputedStyle(one).fontSize) < 7 * 96 / 72 - 0.01)
  .map((one) => one.outerHTML.slice(0, 80))`

inBrowser.each(sheets)('prints $path whole on $width pixels, in letters of seven points or more', async (sheet) => {
  const { page } = await visit(sheet.path, sheet.width)
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(cutOff)).toEqual([])
  expect(await measureOverflow(page)).toBe(0)
  expect(await page.evaluate(smallLetters)).toEqual([])
  await page.close()
})

inBrowser('prints a matrix on wide paper from its first page on', async () => {
  const { page } = await visit('nl/matrix/inzien.html', 1280)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const widths = [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)/g)].map(([, width]) => Number(width))
  expect(widths.length).toBeGreaterThan(0)
  // A3 is 420 mm wide, which is 1190 points and a half.
  expect(widths.filter((width) => Math.abs(width - 1190.5) > 1)).toEqual([])
  await page.close()
})

inBrowser('leads by keyboard from the top of a page to its content', async () => {
  const { page } = await visit('nl/matrix/inzien.html', 1280)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  await page.keyboard.press('Enter')
  expect(page.url()).toMatch(/#main$/)
  await page.close()
})

inBrowser('asks for a dark page where the reader wants one', async () => {
  const { page } = await visit('nl/index.html', 1280)
  const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
  const light = await ground()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).not.toBe(light)
  await page.close()
})

import { expect, it } from 'vitest'
import { spec } from '../../test/fixture.js'
import { pageAt } from '../../test/small-site.js'
import { createPageContext } from '../site/page-context.js'
import { createSite } from '../site/site.js'
import { viewFlows } from './flows-view.js'

const real = createSite(spec, { languages: ['nl', 'en'] })
const drawReal = (language: 'nl' | 'en') => viewFlows(createPageContext(real, language, 'flows.html')).diagram

it('draws only flows in which something may go, dashed when only on a condition', () => {
  const { arrows, nodes } = viewFlows(pageAt('flows.html')).diagram
  expect(arrows.map(({ title, certain }) => [title, certain])).toEqual([
    ['Bedrijfsarts → UWV', false],
    ['Bedrijfsarts → Werkgever', false],
    ['Werknemer → Bedrijfsarts', true],
  ])
  expect(nodes.map(({ label }) => label)).toEqual(['Bedrijfsarts', 'UWV', 'Werkgever', 'Werknemer'])
})

it('tells what may go from what may not, elements with one answer together', () => {
  const { flows } = viewFlows(pageAt('flows.html'))
  const shape = flows.map(({ title, groups, denied }) => [
    title,
    groups.map(({ mark, elements }) => [mark.word, elements.length]),
    denied?.word ?? '',
  ])
  expect(shape).toEqual([
    ['Bedrijfsarts aan UWV', [['alleen als', 4]], ''],
    ['Bedrijfsarts aan Werkgever', [['alleen als', 1]], 'nee'],
    ['Werknemer aan Bedrijfsarts', [['ja', 4]], ''],
    ['Werknemer aan UWV', [], 'nee'],
  ])
})

it.each(['nl', 'en'] as const)('keeps what is drawn within the picture and apart (%s)', (language) => {
  const { nodes, width, height } = drawReal(language)
  const outside = nodes.filter(
    (node) => node.left < 0 || node.top < 0 || node.left + node.width > width || node.top + node.height > height,
  )
  expect(outside).toEqual([])
  const clashes = nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => a.left < b.left + b.width && b.left < a.left + a.width && Math.abs(a.top - b.top) < a.height),
  )
  expect(clashes).toEqual([])
})

/** Points along a path of one quadratic curve. */
function listPoints(path: string): readonly { readonly x: number; readonly y: number }[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.match(/-?[\d.]+/g)?.map(Number) ?? []
  const curve = (t: number, a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
  return Array.from({ length: 101 }, (_, i) => ({ x: curve(i / 100, x0, x1, x2), y: curve(i / 100, y0, y1, y2) }))
}

it.each(['nl', 'en'] as const)('draws no arrow through a party (%s)', (language) => {
  const { nodes, arrows } = drawReal(language)
  const within = (node: (typeof nodes)[number], { x, y }: { x: number; y: number }) =>
    x > node.left && x < node.left + node.width && y > node.top && y < node.top + node.height
  const crossed = arrows.flatMap(({ title, path }) =>
    nodes
      .filter((node) => listPoints(path).some((point) => within(node, point)))
      .map(({ label }) => `${title}: ${label}`),
  )
  expect(crossed).toEqual([])
})

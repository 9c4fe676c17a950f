import { expect, it } from 'vitest'
import { attribute, type Element, findAll } from '../html.js'
import { pageOf } from '../parsed.js'

const numberOf = (element: Element, name: string): number => Number(attribute(element, name))

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function readDiagram(language: string) {
  const [svg] = pageOf(`${language}/flows.html`).elements.filter(({ tagName }) => tagName === 'svg')
  if (svg === undefined) throw new Error('the page of flows has no picture')
  const boxes = findAll(svg, 'rect').map((rect): Box => {
    const [left, top] = [numberOf(rect, 'x'), numberOf(rect, 'y')]
    return { left, top, right: left + numberOf(rect, 'width'), bottom: top + numberOf(rect, 'height') }
  })
  const paths = findAll(svg, 'path').filter((path) => attribute(path, 'marker-end') !== undefined)
  const [, , width = 0, height = 0] = (attribute(svg, 'viewBox') ?? '').split(' ').map(Number)
  return { boxes, paths: paths.map((path) => attribute(path, 'd') ?? ''), width, height }
}

it.each(['nl', 'en'])('keeps what is drawn within the picture and apart (%s)', (language) => {
  const { boxes, width, height } = readDiagram(language)
  expect(boxes.length).toBeGreaterThan(2)
  const outside = boxes.filter(
    ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  )
  expect(outside).toEqual([])
  const clashes = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  )
  expect(clashes).toEqual([])
})

/** Points along a path of one quadratic curve. */
function listPoints(path: string): readonly { readonly x: number; readonly y: number }[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.match(/-?[\d.]+/g)?.map(Number) ?? []
  const curve = (t: number, a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
  return Array.from({ length: 101 }, (_, i) => ({ x: curve(i / 100, x0, x1, x2), y: curve(i / 100, y0, y1, y2) }))
}

it.each(['nl', 'en'])('draws no arrow through a party (%s)', (language) => {
  const { boxes, paths } = readDiagram(language)
  expect(paths.length).toBeGreaterThan(2)
  const crossed = paths.filter((path) =>
    listPoints(path).some(({ x, y }) =>
      boxes.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom),
    ),
  )
  expect(crossed).toEqual([])
})

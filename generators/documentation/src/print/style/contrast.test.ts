import { expect, it } from 'vitest'
import { dark, light, type Palette, pairings } from './colours.js'

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

// WCAG 2.2, relative luminance and contrast ratio.
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const cases = [
  { name: 'light', palette: light },
  { name: 'dark', palette: dark },
].flatMap(({ name, palette }) =>
  pairings.map(([text, ground]) => ({ name, text, ground, palette: palette as Palette })),
)

it.each(cases)('reads $text on $ground at level AA in $name', ({ palette, text, ground }) => {
  expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
})

it('measures black on white as twenty-one to one', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})

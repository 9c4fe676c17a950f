import { expect, it } from 'vitest'
import { compareLocators } from './compare-locators.js'

it('puts places in the order in which a reader meets them', () => {
  const inOrder = [
    'h. 4, aanhef',
    'h. 4, opsomming, eerste bolletje',
    'h. 4, opsomming, tiende bolletje',
    'h. 4, opsomming, laatste bolletje',
    '5.2.3',
    '5.2.3, tweede alinea, derde zin',
    '5.2.10, eerste alinea',
    'bijlage 4, rij 2',
    'bijlage 4, rij 12',
  ]
  const chapters = [...inOrder].reverse().filter((place) => /^\d/.test(place))
  expect(chapters.sort(compareLocators)).toEqual(inOrder.filter((place) => /^\d/.test(place)))
  expect([...inOrder.slice(0, 4)].reverse().sort(compareLocators)).toEqual(inOrder.slice(0, 4))
  expect(compareLocators('bijlage 4, rij 2', 'bijlage 4, rij 12')).toBe(-1)
  expect(compareLocators('5.2.3', '5.2.3')).toBe(0)
})

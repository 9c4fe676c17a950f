import { expect, it } from 'vitest'
import { printCsv } from './csv.js'

it('starts with the mark Excel needs and splits on semicolons', () => {
  expect(
    printCsv([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toBe('\uFEFFa;b\nc;d\n')
})

it.each([
  { given: 'a;b', want: '"a;b"' },
  { given: 'zeg "ja"', want: '"zeg ""ja"""' },
  { given: 'twee\nregels', want: '"twee\nregels"' },
  { given: 'één, twee', want: 'één, twee' },
])('quotes $given', ({ given, want }) => {
  expect(printCsv([[given]])).toBe(`\uFEFF${want}\n`)
})

it.each(['=1+1', '+31', '-2', '@som', '\tx'])('keeps a spreadsheet from running %j', (given) => {
  expect(printCsv([[given]])).toBe(`\uFEFF'${given}\n`)
})

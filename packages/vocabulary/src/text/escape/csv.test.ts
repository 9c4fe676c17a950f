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

it.each(['=1+1', '+31', '-2', '@som', '\tx', ' =1+1', '\u00a0@som', '＝1+1', '＋31', '－2', '＠som'])(
  'keeps a spreadsheet from running %j',
  (given) => {
    expect(printCsv([[given]])).toBe(`\uFEFF'${given}\n`)
  },
)

it('keeps a spreadsheet from running what stands below a line end', () => {
  expect(printCsv([['\n=1+1']])).toBe(`\uFEFF"'\n=1+1"\n`)
})

it('leaves a sign amid a text alone', () => {
  expect(printCsv([['a = b']])).toBe('\uFEFFa = b\n')
})

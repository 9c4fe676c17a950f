import { expect, it } from 'vitest'
import { findCitizenNumbers, passesElevenTest } from './citizen-numbers.js'
import { printFaults } from './fault.js'
import { readTree } from './tree.js'

// Put together here, so that the gate does not refuse its own test.
const possible = ['1234', '56', '782']

const find = (text: string) => findCitizenNumbers([{ path: 'a.yaml', text }])

it('finds no possible burgerservicenummer in the tree', () => {
  expect(printFaults(findCitizenNumbers(readTree()))).toEqual([])
})

it('takes about one number in eleven for possible', () => {
  const numbers = Array.from({ length: 11_000 }, (_, index) => String(200_000_000 + index))
  expect(numbers.filter(passesElevenTest).length / numbers.length).toBeCloseTo(1 / 11, 2)
})

it.each(['', '.', ' '])('refuses a possible number written with "%s"', (separator) => {
  expect(find(`bsn: '${possible.join(separator)}'`)).toMatchObject([
    { subject: 'a.yaml', message: expect.stringMatching(/^line 1: /) },
  ])
})

it.each([
  ['fails the eleven-test', '123456789'],
  ['is from the test range', '999990019'],
  ['is all noughts', '000000000'],
  ['is part of a longer one', `${possible.join('')}0`],
  ['is part of a word', `sha${possible.join('')}`],
  ['is the tail of a decimal', `0.${possible.join('')}`],
])('allows a number that %s', (_, number) => {
  expect(find(number)).toEqual([])
})

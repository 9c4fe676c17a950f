import type { NormBase } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { compileCalendar } from '../src/index.js'
import { deadlineOf, withDeadlines } from './fixture.js'

const numbers = Array.from({ length: 40 }, (_, index) => index)
const deadlines = numbers.map((index) => ({
  ...deadlineOf(`termijn-${index}`, {}),
  ...(index % 2 === 0 ? { requires: [`feit-${index}`] } : { unless: [`feit-${index}`] }),
}))
const facts = Object.fromEntries(
  numbers.map((index) => [`feit-${index}`, { id: `feit-${index}`, label: { nl: 'Feit', en: 'Fact' }, norms: [] }]),
)
const base: NormBase = { ...withDeadlines(...deadlines), facts }
const calendar = compileCalendar(base)

function listPlanned(holding: Readonly<Record<string, boolean>>): readonly number[] {
  const { steps } = calendar.plan({ spells: [{ from: '2022-01-03' }], facts: holding })
  return steps.flatMap(({ deadline }) => (deadline.startsWith('termijn-') ? [Number(deadline.slice(8))] : []))
}

const odd = numbers.filter((index) => index % 2 === 1)

it.each(numbers)('tells fact %i of forty from every other', (index) => {
  const wanted = index % 2 === 0 ? [...odd, index] : odd.filter((other) => other !== index)
  expect([...listPlanned({ [`feit-${index}`]: true })].sort((a, b) => a - b)).toEqual(wanted.sort((a, b) => a - b))
})

it('asks for all forty', () => {
  const { missing } = calendar.plan({ spells: [{ from: '2022-01-03' }] })
  expect(new Set(missing)).toEqual(new Set(Object.keys(facts)))
})

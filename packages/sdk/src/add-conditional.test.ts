import { expect, it } from 'vitest'
import { addConditional } from './add-conditional.js'
import type { Facts } from './request.js'

const properties = [['noRiskpolisJaNee', 'no-riskpolis-ja-nee']] as const
const fact = 'twee-maanden-in-dienst'

it.each<{ facts: Facts; record: object; view: object }>([
  { facts: { [fact]: true }, record: { noRiskpolisJaNee: false }, view: { id: 'm1', noRiskpolisJaNee: false } },
  { facts: { [fact]: false }, record: { noRiskpolisJaNee: false }, view: { id: 'm1' } },
  { facts: {}, record: { noRiskpolisJaNee: false }, view: { id: 'm1' } },
  { facts: { [fact]: true }, record: { vangnetWelke: 'x' }, view: { id: 'm1' } },
])('adds under facts $facts what $record holds and the role may read', ({ facts, record, view }) => {
  const made = { id: 'm1' }
  addConditional(made, properties, 'werkgever', record, facts)
  expect(made).toStrictEqual(view)
})

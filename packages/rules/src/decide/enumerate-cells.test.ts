import { expect, it } from 'vitest'
import { allRequests } from '../../test/support/agreement.js'
import { fixture } from '../../test/support/fixture.js'
import { compileRules } from '../compile-rules.js'
import { enumerateCells } from './enumerate-cells.js'

const rules = compileRules(fixture)

it('meets every request without a purpose once', () => {
  const name = ({
    actor,
    action,
    data,
    recipient,
  }: {
    actor: string
    action: string
    data: string
    recipient?: string | undefined
  }) => [actor, action, data, recipient].join(' ')
  const cells = [...enumerateCells(rules)].map(name)
  const requests = allRequests(fixture).filter(({ purpose }) => purpose === undefined)
  expect(cells.toSorted()).toEqual(requests.map(name).toSorted())
  expect(new Set(cells).size).toBe(cells.length)
})

it('has a recipient in a cell exactly when it is a disclosure, and its decision without facts', () => {
  for (const cell of enumerateCells(rules)) {
    expect('recipient' in cell).toBe(cell.action === 'verstrekken')
    expect(cell.decision).toBe(rules.decide(cell))
  }
})

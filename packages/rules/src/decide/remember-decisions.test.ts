import { expect, it } from 'vitest'
import { allFacts } from '../../test/support/agreement.js'
import { makeSpec } from '../../test/support/make-spec.js'
import { compileRules } from '../compile-rules.js'

const facts = Array.from({ length: 9 }, (_, i) => `feit-${i}`)

it('stops remembering the decisions of one cell before they fill the memory, and decides on', () => {
  const rules = compileRules(
    makeSpec({
      roles: { werkgever: {} },
      actions: ['inzien'],
      purposes: [],
      facts,
      duties: [],
      categories: { a: ['naam'] },
      entities: {},
      divergences: {},
      profiles: {},
      rules: {
        naam: {
          effect: 'permit',
          role: 'werkgever',
          actions: ['inzien'],
          elements: ['naam'],
          requires: { any: facts.map((fact) => ({ fact })) },
        },
      },
    }),
  )
  const request = { actor: 'werkgever', action: 'inzien', data: 'naam' }
  const states = allFacts(facts)
  const decisions = states.map((state) => rules.decide(request, state))
  const remembered = states.filter((state, i) => rules.decide(request, state) === decisions[i])
  expect(states.map((state) => rules.decide(request, state))).toEqual(decisions)
  expect(remembered.length).toBe(10_000)
})

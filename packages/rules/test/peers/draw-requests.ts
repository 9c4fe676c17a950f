import type { Id, Spec } from '@verzuimspec/vocabulary'
import type { DecisionRequest } from '../../src/request/decision-request.js'

/** A request in a case in which every fact is known. */
export interface DrawnCase {
  readonly request: DecisionRequest
  readonly trueFacts: readonly Id[]
}

/** Draws numbers below a bound, the same ones for the same seed (Numerical Recipes, ranqd1). */
export function createDraw(seed: number): (bound: number) => number {
  let state = seed >>> 0
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

/** Cases at random: half of them anywhere in the space, half where some rule speaks, for most of the space is empty. */
export function drawCases(spec: Spec, count: number, seed: number): readonly DrawnCase[] {
  const draw = createDraw(seed)
  const oneOf = <T>(items: readonly T[]): T => items[draw(items.length)] as T
  const [roles, elements, facts] = [spec.roles, spec.elements, spec.facts].map(Object.keys) as [Id[], Id[], Id[]]
  const [actions, purposes, rules] = [Object.keys(spec.actions), Object.keys(spec.purposes), Object.values(spec.rules)]

  const anywhere = (): DecisionRequest => {
    const action = oneOf(actions)
    const recipient = action === 'verstrekken' ? oneOf(roles) : undefined
    return { actor: oneOf(roles), action, data: oneOf(elements), recipient, purpose: oneOf([undefined, ...purposes]) }
  }
  const aboutRule = (): DecisionRequest => {
    const { role, actions: covered, elements: data, recipient, purpose } = oneOf(rules)
    return { actor: role, action: oneOf(covered), data: oneOf(data), recipient, purpose: oneOf([undefined, purpose]) }
  }
  return Array.from({ length: count }, (_, i) => {
    const share = draw(4)
    return {
      request: i % 2 === 0 ? anywhere() : aboutRule(),
      trueFacts: facts.filter(() => draw(4) < share),
    }
  })
}

import { isDeepStrictEqual } from 'node:util'
import type { Id, Spec } from '@verzuimspec/vocabulary'
import type { DecisionRequest, Facts } from '../../src/request/decision-request.js'
import { type Evaluate, naiveDecide, namedIn, rulesAbout } from './naive-decide.js'

/** Every request there is: role x action x element x recipient x purpose. */
export function allRequests(spec: Spec): readonly DecisionRequest[] {
  const [roles, purposes] = [Object.keys(spec.roles), [undefined, ...Object.keys(spec.purposes)]]
  return roles.flatMap((actor) =>
    Object.keys(spec.actions).flatMap((action) =>
      Object.keys(spec.elements).flatMap((data) =>
        (action === 'verstrekken' ? roles : [undefined]).flatMap((recipient) =>
          purposes.map((purpose) => ({ actor, action, data, recipient, purpose })),
        ),
      ),
    ),
  )
}

/** Every state of knowledge of these facts: each true, false or unknown. */
export function allFacts(ids: readonly Id[]): readonly Facts[] {
  return ids.reduce<readonly Facts[]>(
    (states, id) => states.flatMap((state) => [state, { ...state, [id]: true }, { ...state, [id]: false }]),
    [{}],
  )
}

/** Every state of knowledge of the facts that the rules about a request name. */
export function relevantFacts(spec: Spec, request: DecisionRequest): readonly Facts[] {
  return allFacts([...new Set(rulesAbout(spec, request).flatMap(({ requires }) => namedIn(requires)))])
}

/** The first case in which two evaluators differ, with what each says. */
export interface Disagreement {
  readonly request: DecisionRequest
  readonly facts: Facts
  readonly said: unknown
  readonly expected: unknown
}

/** Holds an evaluator against the naive one on every request and every state of knowledge that may matter to it. */
export function findDisagreement(spec: Spec, profile: Id | undefined, evaluate: Evaluate): Disagreement | undefined {
  for (const request of allRequests(spec)) {
    for (const facts of relevantFacts(spec, request)) {
      const [said, expected] = [evaluate(request, facts), naiveDecide(spec, profile, request, facts)]
      if (!isDeepStrictEqual(said, expected)) return { request, facts, said, expected }
    }
  }
  return undefined
}

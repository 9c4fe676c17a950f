import type { DecisionRequest, Facts, Rules } from '@verzuimspec/rules'
import { type Id, snakeName } from '@verzuimspec/vocabulary'

/** A state of facts that is enough for a permit, and of which no part is. */
export type Ground = Readonly<Record<Id, boolean>>

/** Conditions on more facts than this would be lists of grounds that nobody reads, and that take long to find. */
export const mostFacts = 6

function statesOf(facts: readonly Id[]): readonly Ground[] {
  return facts.reduce<readonly Ground[]>(
    (states, fact) => states.flatMap((state) => [state, { ...state, [fact]: true }, { ...state, [fact]: false }]),
    [{}],
  )
}

function includesGround(larger: Facts, smaller: Ground): boolean {
  return Object.entries(smaller).every(([fact, value]) => larger[fact] === value)
}

/**
 * The states of these facts on which a request is permitted whatever all other facts are, the smallest ones only: the
 * request is permitted exactly when one of them holds. Empty when these facts never suffice. Tries every state, so
 * give it no more than `mostFacts`.
 */
export function groundsFor(rules: Rules, request: DecisionRequest, facts: readonly Id[]): readonly Ground[] {
  const enough = statesOf(facts).filter((state) => rules.decide(request, state).verdict === 'permit')
  return enough.filter((state) => !enough.some((other) => other !== state && includesGround(state, other)))
}

function factWord([fact, holds]: readonly [Id, boolean]): string {
  return holds ? snakeName(fact) : `niet_${snakeName(fact)}`
}

/** Grounds as part of a name: `twee_maanden_in_dienst`, `verzoek_en_niet_bezwaar`. */
export function nameGrounds(grounds: readonly Ground[]): string {
  return grounds.map((ground) => Object.entries(ground).map(factWord).join('_en_')).join('_of_')
}

/** Grounds as one SQL condition. A condition of the mapping that is neither true nor false counts as unknown. */
export function printGrounds(grounds: readonly Ground[], predicates: ReadonlyMap<Id, string>): string {
  const terms = grounds.map((ground) =>
    Object.entries(ground)
      .map(([fact, holds]) => `(${predicates.get(fact)}) IS ${holds ? 'TRUE' : 'FALSE'}`)
      .join(' AND '),
  )
  return terms.length === 1 ? terms.join('') : terms.map((term) => `(${term})`).join(' OR ')
}

import type { DecisionRequest } from '@verzuimspec/rules'
import type { Id } from '@verzuimspec/vocabulary'

/** Where among the answers about an element each question stands; the same for every element. */
export type AnswerPlaces = ReadonlyMap<Id, ReadonlyMap<Id, number>>

// A disclosure is told apart by its recipient, any other action by its name; no role is named like an action.
const keyOf = ({ action, recipient }: DecisionRequest): Id => recipient ?? action

/** Numbers questions by who asks and what; looked up some hundred thousand times, so without making a key of text. */
export function placeAnswers(requests: readonly DecisionRequest[]): AnswerPlaces {
  const places = new Map<Id, Map<Id, number>>()
  for (const [place, request] of requests.entries()) {
    const ofActor = places.get(request.actor) ?? new Map<Id, number>()
    places.set(request.actor, ofActor.set(keyOf(request), place))
  }
  return places
}

/** The place of a question; undefined for one that the site does not answer. */
export function findPlace(places: AnswerPlaces, request: DecisionRequest): number | undefined {
  return places.get(request.actor)?.get(keyOf(request))
}

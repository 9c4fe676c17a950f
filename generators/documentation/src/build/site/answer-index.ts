import type { DecisionRequest } from '@verzuimspec/rules'
import type { Id } from '@verzuimspec/vocabulary'

/** The index that each question has among the answers about an element; the same for every element. */
export type AnswerIndex = ReadonlyMap<Id, ReadonlyMap<Id, number>>

// A disclosure is told apart by its recipient, any other action by its name; no role is named like an action.
const keyOf = ({ action, recipient }: DecisionRequest): Id => recipient ?? action

/** Indexes questions by who asks and what; looked up some hundred thousand times, so without making a key of text. */
export function indexAnswers(requests: readonly DecisionRequest[]): AnswerIndex {
  const byActor = new Map<Id, Map<Id, number>>()
  for (const [index, request] of requests.entries()) {
    const ofActor = byActor.get(request.actor) ?? new Map<Id, number>()
    byActor.set(request.actor, ofActor.set(keyOf(request), index))
  }
  return byActor
}

/** The index of a question; undefined for one that the site does not answer. */
export function indexOfAnswer(index: AnswerIndex, request: DecisionRequest): number | undefined {
  return index.get(request.actor)?.get(keyOf(request))
}

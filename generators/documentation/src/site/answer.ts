import type { Decision, DecisionRequest, Facts, Rules } from '@verzuimspec/rules'
import type { Id } from '@verzuimspec/vocabulary'

/** A fact and the value it must have. */
export interface Condition {
  readonly fact: Id
  readonly value: boolean
}

/** The answer to one question while nothing is known of the case: a decision, and what would turn it into a permit. */
export interface Answer extends Decision {
  readonly request: DecisionRequest
  /** The ways to a permit, each the least that must be known; empty unless the verdict is `depends`. */
  readonly ways: readonly (readonly Condition[])[]
  /** The purposes for which it is permitted, at once or along one of the ways; empty when it is for any purpose. */
  readonly purposes: readonly Id[]
  /** Equal for answers that read the same. */
  readonly key: number
}

/** Every further fact triples the work; an answer that hangs on more falls back to naming the facts it hangs on. */
export const mostFacts = 6

/** Every way to know some of the facts; what knows less comes before what knows more. */
function listAssignments(facts: readonly Id[]): readonly (readonly Condition[])[] {
  const [fact, ...rest] = facts
  if (fact === undefined) return [[]]
  return listAssignments(rest).flatMap((conditions) => [
    conditions,
    [{ fact, value: true }, ...conditions],
    [{ fact, value: false }, ...conditions],
  ])
}

function includesAll(conditions: readonly Condition[], part: readonly Condition[]): boolean {
  return part.every(({ fact, value }) => conditions.some((one) => one.fact === fact && one.value === value))
}

function toFacts(conditions: readonly Condition[]): Facts {
  return Object.fromEntries(conditions.map(({ fact, value }) => [fact, value]))
}

function findWays(rules: Rules, request: DecisionRequest, decision: Decision): readonly (readonly Condition[])[] {
  if (decision.verdict === 'deny' || decision.missing.length > mostFacts) return []
  const found: (readonly Condition[])[] = []
  // A verdict other than `depends` stays what it is, however much more is known.
  const settled: (readonly Condition[])[] = []
  for (const conditions of listAssignments(decision.missing)) {
    if (settled.some((known) => includesAll(conditions, known))) continue
    const { verdict } = rules.decide(request, toFacts(conditions))
    if (verdict !== 'depends') settled.push(conditions)
    if (verdict === 'permit') found.push(conditions)
  }
  return found
}

function listPurposes(rules: Rules, request: DecisionRequest, ways: readonly Facts[]): readonly Id[] {
  if (ways.length === 0) return []
  const all = Object.keys(rules.spec.purposes)
  const permitted = all.filter((purpose) =>
    ways.some((facts) => rules.decide({ ...request, purpose }, facts).verdict === 'permit'),
  )
  return permitted.length === all.length ? [] : permitted
}

const unique = (ids: readonly Id[]): readonly Id[] => Object.freeze([...new Set(ids)])

function workOut(rules: Rules, request: DecisionRequest): Omit<Answer, 'request' | 'key'> {
  const decision = rules.decide(request)
  const ways = findWays(rules, request, decision)
  const facts = ways.map(toFacts)
  const permits = facts.map((known) => rules.decide(request, known))
  return {
    ...decision,
    ways: decision.verdict === 'depends' ? Object.freeze(ways) : Object.freeze([]),
    purposes: Object.freeze(listPurposes(rules, request, facts)),
    duties: unique(permits.flatMap(({ duties }) => duties)),
    norms: unique([...decision.norms, ...permits.flatMap(({ norms }) => norms)]),
  }
}

/** The answer to one question while nothing is known of the case. Frozen; throws as `rules.decide` does. */
export type AnswerRequest = (request: DecisionRequest) => Answer

/** Answers questions; what is decided alike is worked out once. */
export function createAnswerRequest(rules: Rules): AnswerRequest {
  const known = new Map<number, Omit<Answer, 'request'>>()
  const keys = new Map<string, number>()
  const workOutOnce = (place: number, request: DecisionRequest): Omit<Answer, 'request'> => {
    const answer = workOut(rules, request)
    const text = JSON.stringify(answer)
    const key = keys.get(text) ?? keys.size
    keys.set(text, key)
    const keyed = { ...answer, key }
    known.set(place, keyed)
    return keyed
  }
  return (request) => {
    const place = rules.index(request)
    return Object.freeze({ ...(known.get(place) ?? workOutOnce(place, request)), request })
  }
}

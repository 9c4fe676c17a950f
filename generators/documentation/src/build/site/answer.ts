import type { Decision, DecisionRequest, Rules, Way } from '@verzuimspec/rules'
import type { Id } from '@verzuimspec/vocabulary'

/** The answer to one question while nothing is known of the case: a decision, and what would turn it into a permit. */
export interface Answer extends Decision {
  readonly request: DecisionRequest
  /** The ways to a permit, each the least that must be known; empty unless the verdict is `depends`. */
  readonly ways: readonly Way[]
  /** The purposes for which it is permitted, at once or along one of the ways; empty when it is for any purpose. */
  readonly purposes: readonly Id[]
  /** Equal for answers that read the same. */
  readonly key: number
}

function listPurposes(rules: Rules, request: DecisionRequest, ways: readonly Way[]): readonly Id[] {
  if (ways.length === 0) return []
  const all = Object.keys(rules.spec.purposes)
  const permitted = all.filter((purpose) =>
    ways.some((way) => rules.decide({ ...request, purpose }, way).verdict === 'permit'),
  )
  return permitted.length === all.length ? [] : permitted
}

const unique = (ids: readonly Id[]): readonly Id[] => Object.freeze([...new Set(ids)])

function workOut(rules: Rules, request: DecisionRequest): Omit<Answer, 'request' | 'key'> {
  const decision = rules.decide(request)
  const ways = rules.waysToPermit(request)
  const permits = ways.map((way) => rules.decide(request, way))
  return {
    ...decision,
    ways: decision.verdict === 'depends' ? ways : Object.freeze([]),
    purposes: Object.freeze(listPurposes(rules, request, ways)),
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
  const workOutOnce = (index: number, request: DecisionRequest): Omit<Answer, 'request'> => {
    const answer = workOut(rules, request)
    const text = JSON.stringify(answer)
    const key = keys.get(text) ?? keys.size
    keys.set(text, key)
    const keyed = { ...answer, key }
    known.set(index, keyed)
    return keyed
  }
  return (request) => {
    const index = rules.index(request)
    return Object.freeze({ ...(known.get(index) ?? workOutOnce(index, request)), request })
  }
}

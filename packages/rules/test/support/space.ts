import { isDeepStrictEqual } from 'node:util'
import type { Id, Spec } from '@verzuimspec/vocabulary'
import type { Decision } from '../../src/decide/decision.js'
import type { Rules } from '../../src/decide/rules.js'
import type { DecisionRequest, Facts } from '../../src/request/decision-request.js'
import type { Disagreement } from './agreement.js'
import { listDistinguishingFacts } from './distinguishing-facts.js'
import { rulesAbout } from './naive-decide.js'

/** Every cell of the decision space: role x action x element, for a disclosure x recipient as well. */
export function* allCells(spec: Spec): Generator<DecisionRequest> {
  const [roles, elements] = [Object.keys(spec.roles), Object.keys(spec.elements)]
  for (const actor of roles) {
    for (const action of Object.keys(spec.actions)) {
      for (const recipient of action === 'verstrekken' ? roles : [undefined]) {
        for (const data of elements) yield { actor, action, data, recipient }
      }
    }
  }
}

/** The purposes that make a difference to the rules about a cell, and one that makes none. */
function purposesThatCount(spec: Spec, cell: DecisionRequest): readonly (Id | undefined)[] {
  const served = new Set(rulesAbout(spec, cell).flatMap(({ purpose }) => purpose ?? []))
  const other = Object.keys(spec.purposes).find((purpose) => !served.has(purpose))
  return [undefined, ...served, ...(other === undefined ? [] : [other])]
}

/**
 * One request for each kind there is: requests of one kind are about the same role and element, under the same rules,
 * for a purpose that fits the same of them. Throws when the tables decide at one index what is of two kinds without
 * this having been compared, so that who compares each kind has compared the whole space.
 */
export function* oneOfEachKind({ spec, index }: Rules): Generator<DecisionRequest> {
  const compared = new Set<string>()
  for (const cell of allCells(spec)) {
    const about = rulesAbout(spec, cell)
    const ids = about.length === 0 ? '' : about.map(({ id }) => id).join(' ')
    for (const purpose of purposesThatCount(spec, cell)) {
      const request = { ...cell, purpose }
      const kind = `${index(request)} ${cell.actor} ${cell.data} ${ids}${about.length === 0 ? '' : ` ${purpose}`}`
      if (compared.has(kind)) continue
      compared.add(kind)
      yield request
    }
  }
}

const everyFactKnown = (facts: Facts, named: number): boolean => Object.keys(facts).length === named

/**
 * The states of knowledge to compare a request in: all that may matter to it; under rules that were gone through before,
 * for the same purpose, with another datum, those in which all facts are known or none is.
 */
function createStates(spec: Spec): (request: DecisionRequest) => readonly Facts[] {
  const gone = new Map<string, readonly Facts[]>()
  return (request) => {
    const rules = rulesAbout(spec, request).map(({ id }) => id)
    const name = [request.purpose, ...rules].join(' ')
    const shorter = gone.get(name)
    if (shorter !== undefined) return shorter
    const states = listDistinguishingFacts(spec, request)
    const named = Math.max(...states.map((facts) => Object.keys(facts).length))
    const known = states.filter((facts) => Object.keys(facts).length === 0 || everyFactKnown(facts, named))
    gone.set(name, known)
    return states
  }
}

/** Holds one evaluator against another on every kind of request and every state of knowledge that may matter to it. */
export function compareEverywhere<T>(
  rules: Rules,
  evaluate: (request: DecisionRequest, facts: Facts) => T,
  expected: (request: DecisionRequest, facts: Facts) => T,
): Disagreement | undefined {
  const statesOf = createStates(rules.spec)
  for (const request of oneOfEachKind(rules)) {
    for (const facts of statesOf(request)) {
      const [said, right] = [evaluate(request, facts), expected(request, facts)]
      if (!isDeepStrictEqual(said, right)) return { request, facts, said, expected: right }
    }
  }
  return undefined
}

/** A cell that some state of the facts permits: a secret that leaks only in one of them leaks. */
export interface Reached extends DecisionRequest {
  readonly decision: Decision
}

/** The cells that are not denied whatever the facts. */
export function findReached(rules: Rules): readonly Reached[] {
  const reached: Reached[] = []
  for (const cell of allCells(rules.spec)) {
    const decision = rules.decide(cell)
    if (decision.verdict !== 'deny') reached.push({ ...cell, decision })
  }
  return reached
}

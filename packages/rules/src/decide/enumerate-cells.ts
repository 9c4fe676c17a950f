import type { Id } from '@verzuimspec/vocabulary'
import { disclosing } from '../request/cell-index.js'
import type { Decision } from './decision.js'
import type { Rules } from './rules.js'

/** One combination a decision can be about, with the decision when no fact and no purpose is known. */
export interface Cell {
  readonly actor: Id
  readonly action: Id
  readonly data: Id
  /** Present exactly when the action is `verstrekken`. */
  readonly recipient?: Id
  readonly decision: Decision
}

/**
 * The request of every cell, as `enumerateCells` gives them, before anything is decided.
 *
 * @example
 * [...enumerateRequests(rules)].length // 660
 */
export function* enumerateRequests({ spec }: Pick<Rules, 'spec'>): Generator<Omit<Cell, 'decision'>> {
  const roles = Object.keys(spec.roles)
  for (const actor of roles) {
    for (const action of Object.keys(spec.actions)) {
      for (const data of Object.keys(spec.elements)) {
        if (action !== disclosing) yield { actor, action, data }
        else for (const recipient of roles) yield { actor, action, data, recipient }
      }
    }
  }
}

/**
 * Every cell: role x action x element, for a disclosure x recipient as well, in the order of the norm base's keys. A
 * cell can be passed to `rules.decide` as it is.
 *
 * @example
 * [...enumerateCells(rules)].length // 660
 */
export function* enumerateCells(rules: Rules): Generator<Cell> {
  for (const request of enumerateRequests(rules)) yield Object.freeze({ ...request, decision: rules.decide(request) })
}

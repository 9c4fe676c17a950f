import type { Id } from '@verzuimspec/vocabulary'
import { allOf, anyOf, type Formula, not } from '../condition/formula.js'
import type { CellRules } from './cell-rules.js'
import type { Standing } from './standing.js'
import { isPermit, type WeighedRule } from './weighed-rule.js'

/** How a request is decided, whatever is known. Requests that are decided alike share one. */
export interface CompiledRequest {
  /** The rules that touch its cell, whether or not they count. */
  readonly rules: readonly WeighedRule[]
  /** Some permit holds and no prohibition does. */
  readonly permitted: Formula
  /** The indexes of the facts a decision may hang on, in order. */
  readonly facts: readonly number[]
  /** What a denial rests on when no permit speaks about the cell. */
  readonly defaultNorms: readonly Id[]
  readonly divergences: readonly Id[]
}

/** What a request is compiled from: what decides its cell, and how each of those rules stands for its purpose. */
export interface RequestSource extends CellRules {
  readonly standings: readonly Standing[]
}

/** When the rules permit: some permit that counts holds, and no prohibition that counts does. */
export function permittedBy(rules: readonly WeighedRule[], factCount: number): Formula {
  const counting = rules.filter(({ standing }) => standing === 'counts')
  const conditionsOf = (permits: boolean): Formula =>
    anyOf(
      factCount,
      counting.filter((rule) => isPermit(rule) === permits).map(({ condition }) => condition),
    )
  return allOf(factCount, [conditionsOf(true), not(conditionsOf(false))])
}

function divergencesOf(rules: readonly WeighedRule[]): readonly Id[] {
  const ids = rules.flatMap(({ rule }) => (rule.position === undefined ? [] : [rule.position.divergence]))
  return Object.freeze([...new Set(ids)].sort())
}

function factsOf(rules: readonly WeighedRule[]): readonly number[] {
  const counting = rules.filter(({ standing }) => standing === 'counts')
  return [...new Set(counting.flatMap(({ facts }) => facts))].sort((a, b) => a - b)
}

/** Compiles the rules that touch a cell as they stand for one purpose. */
export function compileRequest({ rules, defaultNorms, standings }: RequestSource, factCount: number): CompiledRequest {
  const weighed = rules.map((rule, i): WeighedRule => ({ ...rule, standing: standings[i] ?? 'counts' }))
  return {
    rules: weighed,
    permitted: permittedBy(weighed, factCount),
    facts: factsOf(weighed),
    defaultNorms,
    divergences: divergencesOf(weighed),
  }
}

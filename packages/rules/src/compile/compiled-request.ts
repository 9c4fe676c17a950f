import type { Id } from '@verzuimspec/vocabulary'
import { allOf, anyOf, type Formula, not } from '../condition/formula.js'
import type { CellRules } from './cell-rules.js'
import type { Standing } from './standing.js'
import { type CompiledRule, isPermit, type WeighedRule } from './weighed-rule.js'

/** The rules that touch a cell, as they stand for one purpose: all that a verdict hangs on. */
export interface WeighedRules {
  /** Every rule, whether or not it counts. */
  readonly rules: readonly WeighedRule[]
  /** Some permit holds and no prohibition does. */
  readonly permitted: Formula
  /** The indexes of the facts a decision may hang on, in order. */
  readonly facts: readonly number[]
  readonly divergences: readonly Id[]
}

/** How a request is decided, whatever is known. */
export interface CompiledRequest extends WeighedRules {
  /** What a denial rests on when no permit speaks about the cell. */
  readonly defaultNorms: readonly Id[]
}

/** When the rules permit: some permit that counts holds, and no prohibition that counts does. */
function permittedBy(rules: readonly WeighedRule[], factCount: number): Formula {
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

function weighRules(rules: readonly CompiledRule[], standings: readonly Standing[], factCount: number): WeighedRules {
  const weighed = rules.map((rule, i): WeighedRule => ({ ...rule, standing: standings[i] ?? 'counts' }))
  return {
    rules: weighed,
    permitted: permittedBy(weighed, factCount),
    facts: factsOf(weighed),
    divergences: divergencesOf(weighed),
  }
}

/** What a request is compiled from: what decides its cell, and how each of those rules stands for its purpose. */
export interface RequestSource extends CellRules {
  readonly standings: readonly Standing[]
}

/** Compiles requests; the same rules with the same standings once, however many cells they touch. */
export function createCompiler(factCount: number): (source: RequestSource) => CompiledRequest {
  const known = new Map<readonly CompiledRule[], Map<string, WeighedRules>>()
  return ({ rules, standings, defaultNorms }) => {
    const byStandings = known.get(rules) ?? new Map<string, WeighedRules>()
    const key = standings.join(' ')
    const compiled = byStandings.get(key) ?? weighRules(rules, standings, factCount)
    known.set(rules, byStandings.set(key, compiled))
    return { ...compiled, defaultNorms }
  }
}

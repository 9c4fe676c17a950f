import type { FactExpression, Id } from '@verzuimspec/vocabulary'
import type { IdIndex } from '../request/id-index.js'
import { allOf, always, anyOf, type Formula, factHolds, not } from './formula.js'

/** A rule's condition as a formula; without one it holds whatever the facts. */
export function compileCondition(expression: FactExpression | null, facts: IdIndex): Formula {
  const count = facts.ids.length
  if (expression === null) return always(count)
  if ('fact' in expression) return factHolds(count, facts.indexOf(expression.fact))
  if ('not' in expression) return not(compileCondition(expression.not, facts))
  const compileAll = (parts: readonly FactExpression[]) => parts.map((part) => compileCondition(part, facts))
  return 'all' in expression ? allOf(count, compileAll(expression.all)) : anyOf(count, compileAll(expression.any))
}

/** The facts an expression names, in the order it names them, without repeats. */
export function factsNamed(expression: FactExpression | null): readonly Id[] {
  if (expression === null) return []
  if ('fact' in expression) return [expression.fact]
  if ('not' in expression) return factsNamed(expression.not)
  const parts = 'all' in expression ? expression.all : expression.any
  return [...new Set(parts.flatMap(factsNamed))]
}

import type { FactExpression, Id } from '@verzuimspec/vocabulary'
import { allOf, always, anyOf, type Formula, factHolds, not } from './formula.js'
import type { Numbering } from './numbering.js'

/** A rule's condition as a formula; without one it holds whatever the facts. */
export function compileCondition(expression: FactExpression | null, facts: Numbering): Formula {
  const count = facts.ids.length
  if (expression === null) return always(count)
  if ('fact' in expression) return factHolds(count, facts.numberOf(expression.fact))
  if ('not' in expression) return not(compileCondition(expression.not, facts))
  if ('all' in expression)
    return allOf(
      count,
      expression.all.map((part) => compileCondition(part, facts)),
    )
  return anyOf(
    count,
    expression.any.map((part) => compileCondition(part, facts)),
  )
}

/** The facts an expression names, in the order it names them, without repeats. */
export function factsNamed(expression: FactExpression | null): readonly Id[] {
  if (expression === null) return []
  if ('fact' in expression) return [expression.fact]
  if ('not' in expression) return factsNamed(expression.not)
  const parts = 'all' in expression ? expression.all : expression.any
  return [...new Set(parts.flatMap(factsNamed))]
}

import type { FactExpression, Positions, Spec } from '@verzuimspec/vocabulary'
import { standingOf } from '../../src/compile/standing.js'
import type { Verdict } from '../../src/decide/decision.js'
import type { DecisionRequest, Facts } from '../../src/request/decision-request.js'
import { rulesAbout } from './naive-decide.js'

/** The value of a condition in Kleene's strong logic of three values; `undefined` is unknown. */
export function kleeneValue(condition: FactExpression | null, known: Facts): boolean | undefined {
  if (condition === null) return true
  if ('fact' in condition) return known[condition.fact]
  if ('not' in condition) {
    const value = kleeneValue(condition.not, known)
    return value === undefined ? undefined : !value
  }
  const [parts, decisive] = 'all' in condition ? [condition.all, false] : [condition.any, true]
  const values = parts.map((part) => kleeneValue(part, known))
  if (values.includes(decisive)) return decisive
  return values.includes(undefined) ? undefined : !decisive
}

/** The verdict as a database would reach it that reads an unknown fact as NULL. */
export function kleeneVerdict(spec: Spec, positions: Positions, request: DecisionRequest, known: Facts): Verdict {
  const counting = rulesAbout(spec, request).filter((rule) => standingOf(rule, positions, request.purpose) === 'counts')
  const conditionsOf = (effect: string): readonly FactExpression[] =>
    counting.filter((rule) => rule.effect === effect).map(({ requires }) => requires ?? { all: [] })
  const permitted = { all: [{ any: conditionsOf('permit') }, { not: { any: conditionsOf('prohibit') } }] }
  const value = kleeneValue(permitted, known)
  return value === undefined ? 'depends' : value ? 'permit' : 'deny'
}

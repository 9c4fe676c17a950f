import type { IsoDate, NormBase, Rule } from '@verzuimspec/vocabulary'
import { dayAfter, isValidOn } from '@verzuimspec/vocabulary'
import type { LintRule } from '../lint-rule.js'

/** The first day on which a rule holds and none of its norms does; null when it begins so, undefined when never. */
function firstBareDay(rule: Rule, { norms }: NormBase): IsoDate | null | undefined {
  const grounds = rule.norms.flatMap((id) => norms[id] ?? [])
  const ends = grounds.flatMap(({ validTo }) => (validTo === undefined ? [] : [dayAfter(validTo)]))
  const days = [rule.validFrom ?? null, ...ends.sort()]
  return days.find((day) => isValidOn(rule, day) && !grounds.some((norm) => isValidOn(norm, day)))
}

/** A rule that holds on a day on which none of the norms it cites does. */
export const ruleWithoutNorm: LintRule<'rule-without-norm'> = {
  code: 'rule-without-norm',
  check: ({ base, placeOf }) =>
    Object.values(base.rules).flatMap((rule) => {
      const from = firstBareDay(rule, base)
      if (from === undefined) return []
      return [{ code: 'rule-without-norm', at: placeOf('rules', rule.id, ['norms']), subject: rule.id, from }]
    }),
}

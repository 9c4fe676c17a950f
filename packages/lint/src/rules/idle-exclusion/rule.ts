import { entriesOfKind } from '@verzuimspec/norm-base'
import type { LintRule } from '../lint-rule.js'

/** Data excepted from categories they are not in: the rule covers or leaves them out anyway. */
export const idleExclusion: LintRule<'idle-exclusion'> = {
  code: 'idle-exclusion',
  check: ({ base, entries, placeOf }) =>
    [...entriesOfKind(entries, 'permissions'), ...entriesOfKind(entries, 'flows')].flatMap(({ id, value }) => {
      const { categories = [], except = [] } = value
      return except.flatMap((element, index) =>
        categories.includes(base.elements[element]?.category ?? '')
          ? []
          : [{ code: 'idle-exclusion', at: placeOf('rules', id, ['except', index]), subject: id, element }],
      )
    }),
}

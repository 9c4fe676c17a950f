import type { Divergence, Position } from '@verzuimspec/vocabulary'
import type { LintRule } from '../lint-rule.js'

function strictestOf({ positions }: Divergence): Position | undefined {
  return [...positions].sort((a, b) => b.protects - a.protects)[0]
}

/** A divergence on privacy whose default is not the position that protects the employee most. */
export const lenientDefault: LintRule<'lenient-default'> = {
  code: 'lenient-default',
  check: ({ base, placeOf }) =>
    Object.values(base.divergences)
      .filter(({ topic }) => topic === 'privacy')
      .flatMap((divergence) => {
        const { id: subject, default: position, positions } = divergence
        const strictest = strictestOf(divergence)
        const given = positions.find(({ id }) => id === position)
        if (!strictest || !given || given.protects === strictest.protects) return []
        const at = placeOf('divergences', subject, ['default'])
        return [{ code: 'lenient-default', at, subject, position, strictest: strictest.id }]
      }),
}

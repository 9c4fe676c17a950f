import { enforcersOf } from '../../coverage/enforcers.js'
import type { LintRule } from '../lint-rule.js'

/** A norm that says what enforces it while nothing of that kind cites it. */
export const unenforcedNorm: LintRule<'unenforced-norm'> = {
  code: 'unenforced-norm',
  check: ({ base, placeOf }) => {
    const enforcers = enforcersOf(base)
    return Object.values(base.norms)
      .filter(({ id, enforcedBy }) => enforcedBy !== 'declared' && enforcers[id] === undefined)
      .map(({ id, enforcedBy }) => ({
        code: 'unenforced-norm',
        at: placeOf('norms', id, ['enforcedBy']),
        subject: id,
        enforcedBy,
      }))
  },
}

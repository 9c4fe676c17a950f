import type { Norm } from '@verzuimspec/vocabulary'
import type { LintRule } from '../lint-rule.js'

/** A sentence may hold a few norms; where more stand at one place, the place is wider than a sentence. */
const mostAtOnePlace = 3

function placeInSource({ id, locator }: Norm): string {
  return `${id.split('/').slice(0, -1).join('/')} ${locator}`
}

/** Norms of one chapter that all stand at one place: a reader would have to search for the sentence of each. */
export const impreciseLocator: LintRule<'imprecise-locator'> = {
  code: 'imprecise-locator',
  check: ({ base, placeOf }) => {
    const places = new Map<string, readonly Norm[]>()
    for (const norm of Object.values(base.norms)) {
      places.set(placeInSource(norm), [...(places.get(placeInSource(norm)) ?? []), norm])
    }
    return [...places.values()].flatMap((norms) => {
      const [first] = [...norms].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
      if (first === undefined || norms.length <= mostAtOnePlace) return []
      const { id: subject, locator } = first
      const at = placeOf('norms', subject, ['locator'])
      return [{ code: 'imprecise-locator', at, subject, locator, norms: norms.length }]
    })
  },
}

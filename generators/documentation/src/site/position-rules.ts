import type { Divergence, Id } from '@verzuimspec/model'
import { compileRules, type Rules } from '@verzuimspec/rules'
import { narrowSpec } from './narrow-spec.js'
import type { Site } from './site.js'
import { takePosition } from './take-position.js'

/**
 * The rules as they are when one divergence takes one of its positions and all others keep their default; only to be
 * asked about what the divergence touches.
 */
export type PositionRules = (divergence: Divergence, position: Id) => Rules

/** Compiles the rules of a position when first asked for it; `rules` are those of the defaults. */
export function createPositionRules({ spec, rules, touched }: Pick<Site, 'spec' | 'rules' | 'touched'>): PositionRules {
  const compiled = new Map<string, Rules>()
  const requestsOf = (divergence: Id) => (touched.get(divergence) ?? []).map(({ request }) => request)
  return (divergence, position) => {
    if (position === divergence.default) return rules
    const name = `${divergence.id}/${position}`
    const known = compiled.get(name)
    if (known !== undefined) return known
    const chosen = takePosition(narrowSpec(spec, requestsOf(divergence.id)), divergence.id, position)
    const made = compileRules(chosen.spec, { profile: chosen.profile })
    compiled.set(name, made)
    return made
  }
}

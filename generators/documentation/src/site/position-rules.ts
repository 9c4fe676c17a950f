import type { Divergence, Id, Spec } from '@verzuimspec/model'
import { compileRules, type Rules } from '@verzuimspec/rules'
import { takePosition } from './take-position.js'

/** The rules as they are when one divergence takes one of its positions and all others keep their default. */
export type PositionRules = (divergence: Divergence, position: Id) => Rules

/** Compiles the rules of a position when first asked for it; `rules` are those of the defaults. */
export function createPositionRules(spec: Spec, rules: Rules): PositionRules {
  const compiled = new Map<string, Rules>()
  return (divergence, position) => {
    if (position === divergence.default) return rules
    const name = `${divergence.id}/${position}`
    const known = compiled.get(name)
    if (known !== undefined) return known
    const chosen = takePosition(spec, divergence.id, position)
    const made = compileRules(chosen.spec, { profile: chosen.profile })
    compiled.set(name, made)
    return made
  }
}

import { compileRules, type Rules } from '@verzuimspec/rules'
import type { Divergence, Id, Spec } from '@verzuimspec/vocabulary'
import type { Answer } from './answer.js'
import { narrowSpec } from './narrow-spec.js'
import { takePosition } from './take-position.js'

/**
 * The rules as they are when one divergence takes one of its positions and all others keep their default; only to be
 * asked about what the divergence touches.
 */
export type PositionRules = (divergence: Divergence, position: Id) => Rules

/** What the rules of a position are made from. */
interface Defaults {
  readonly spec: Spec
  /** Those of the default positions. */
  readonly rules: Rules
  /** The answers each divergence touches. */
  readonly touched: ReadonlyMap<Id, readonly Answer[]>
}

/** Compiles the rules of a position when first asked for it. */
export function createPositionRules({ spec, rules, touched }: Defaults): PositionRules {
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

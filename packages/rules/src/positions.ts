import type { ById, Divergence, Id, Profile, Rule, Spec } from '@verzuimspec/vocabulary'
import { UnknownIdError } from './errors.js'

/** The position taken on each divergence. */
export type Positions = Readonly<Record<Id, Id>>

function findProfile(spec: Spec, id: Id): Profile {
  const profile = Object.hasOwn(spec.profiles, id) ? spec.profiles[id] : undefined
  if (profile === undefined) throw new UnknownIdError('profile', id, Object.keys(spec.profiles))
  return profile
}

function checkChoice(divergences: ById<Divergence>, divergenceId: Id, position: Id): void {
  const divergence = Object.hasOwn(divergences, divergenceId) ? divergences[divergenceId] : undefined
  if (divergence === undefined) throw new UnknownIdError('divergence', divergenceId, Object.keys(divergences))
  const known = divergence.positions.map(({ id }) => id)
  if (!known.includes(position)) throw new UnknownIdError('position', position, known)
}

/** The position taken on every divergence: what the profile chooses, else the default. */
export function choosePositions(spec: Spec, profile?: Id): Positions {
  const choices = profile === undefined ? {} : findProfile(spec, profile).choices
  for (const [divergence, position] of Object.entries(choices)) checkChoice(spec.divergences, divergence, position)
  const defaults = Object.entries(spec.divergences).map(([id, divergence]) => [id, divergence.default] as const)
  return Object.freeze({ ...Object.fromEntries(defaults), ...choices })
}

/** Whether a rule is in force and counts for a purpose, and if not, why not. */
export type Standing = 'counts' | 'position-not-chosen' | 'purpose-differs'

/**
 * Whether a rule counts for a request with this purpose. Only a permit is bound to its purpose: a prohibition that
 * served one purpose alone would leave all others open.
 */
export function standingOf(rule: Rule, positions: Positions, purpose: Id | undefined): Standing {
  const { position } = rule
  if (position !== undefined && positions[position.divergence] !== position.position) return 'position-not-chosen'
  const bound = rule.effect === 'permit' && rule.purpose !== undefined && purpose !== undefined
  return bound && rule.purpose !== purpose ? 'purpose-differs' : 'counts'
}

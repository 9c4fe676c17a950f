import type { Id, NormBase, PositionRef } from '../generated/entries.js'
import { findEntry, UnknownIdError } from '../names/unknown-id-error.js'

/** The position taken on each divergence. */
export type Positions = Readonly<Record<Id, Id>>

type Divergences = Pick<NormBase, 'divergences'>

function checkChoice({ divergences }: Divergences, divergence: Id, position: Id): void {
  const known = findEntry('divergence', divergences, divergence).positions.map(({ id }) => id)
  if (!known.includes(position)) throw new UnknownIdError('position', position, known)
}

/**
 * The position taken on every divergence: what the profile chooses, else the default. Frozen.
 *
 * @throws UnknownIdError for a profile, or a choice of a profile, that the norm base does not have.
 * @example
 * choosePositions(base)['duur-delen'] // 'nooit'
 * choosePositions(base, 'ruim')['duur-delen'] // 'altijd'
 */
export function choosePositions(base: Pick<NormBase, 'divergences' | 'profiles'>, profile?: Id): Positions {
  const choices = profile === undefined ? {} : findEntry('profile', base.profiles, profile).choices
  for (const [divergence, position] of Object.entries(choices)) checkChoice(base, divergence, position)
  const defaults = Object.entries(base.divergences).map(([id, divergence]) => [id, divergence.default] as const)
  return Object.freeze({ ...Object.fromEntries(defaults), ...choices })
}

/**
 * Whether a position is the one taken. What names no position counts under every choice.
 *
 * @example
 * isTaken(undefined, {}) // true
 * isTaken({ divergence: 'duur-delen', position: 'altijd' }, { 'duur-delen': 'nooit' }) // false
 */
export function isTaken(position: PositionRef | undefined, positions: Positions): boolean {
  return position === undefined || positions[position.divergence] === position.position
}

/**
 * The first of some readings whose position is taken; undefined when the text itself holds.
 *
 * @example
 * findReading([{ position: { divergence: 'week-42', position: 'laat' } }], { 'week-42': 'vroeg' }) // undefined
 */
export function findReading<T extends { readonly position: PositionRef }>(
  readings: readonly T[],
  positions: Positions,
): T | undefined {
  return readings.find(({ position }) => isTaken(position, positions))
}

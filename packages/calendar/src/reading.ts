import type { Bound, DeadlineVersion, Id, NormBase, PositionRef, Reading } from '@verzuimspec/vocabulary'
import { findEntry } from './unknown-id.js'

/** Which position is taken on each divergence. */
export type Positions = Readonly<Record<Id, Id>>

/** The positions in force: the defaults of the norm base, and over them what the profile chooses. */
export function choosePositions(base: NormBase, profile: Id | undefined): Positions {
  const defaults = Object.fromEntries(Object.values(base.divergences).map((entry) => [entry.id, entry.default]))
  if (profile === undefined) return defaults
  const chosen = findEntry('profile', base.profiles, profile, '/profile')
  return { ...defaults, ...chosen.choices }
}

/** The first of some readings whose position is taken. */
export function findReading<T extends { readonly position: PositionRef }>(
  readings: readonly T[],
  positions: Positions,
): T | undefined {
  return readings.find(({ position }) => positions[position.divergence] === position.position)
}

/** A version of a deadline as it holds under the positions taken. */
export interface VersionRead extends Omit<DeadlineVersion, 'readings'> {
  /** The position whose reading stands in the place of the term itself. */
  readonly position?: PositionRef
  readonly toWorkingDay: boolean
}

const NO_BOUNDS: readonly Bound[] = []

// Another day 0 or length is another term; what caps and raises the law's own has nothing to hold on to there.
function changesTerm(reading: Reading, version: DeadlineVersion): boolean {
  return reading.from !== undefined || reading.lastDay !== version.lastDay
}

/**
 * A version of a deadline under the positions taken. The first reading whose position is taken replaces the day 0, the
 * lengths and the opening it names; an outer day it does not name stays. Its norms come first, those of the duty after.
 */
export function takeReading(version: DeadlineVersion, positions: Positions): VersionRead {
  const { readings, ...own } = version
  const reading = findReading(readings, positions)
  if (reading === undefined) return { ...own, toWorkingDay: false }
  const { position, norms, toWorkingDay = false, ...other } = reading
  const changed = changesTerm(reading, version)
  return Object.freeze({
    ...own,
    ...(changed ? { countsFirstDay: false, notBefore: NO_BOUNDS } : {}),
    ...other,
    position,
    toWorkingDay,
    norms: Object.freeze([...new Set([...norms, ...version.norms])]),
  })
}

/** The divergences that touch a version, whichever position is taken. */
export function listDivergences(version: DeadlineVersion): readonly Id[] {
  return Object.freeze([...new Set(version.readings.map((reading) => reading.position.divergence))])
}

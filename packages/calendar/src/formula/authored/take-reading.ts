import {
  type Bound,
  choosePositions,
  type DeadlineVersion,
  findReading,
  type Id,
  type NormBase,
  type PositionRef,
  type Positions,
  type Reading,
} from '@verzuimspec/vocabulary'
import { readEntry } from '../../case/unknown-id.js'

/** No position on anything, so that terms stand as the law has them. */
export const NO_POSITIONS: Positions = Object.freeze({})

/** The positions in force: the defaults of the norm base, and over them what the profile chooses. */
export function takePositions(base: NormBase, profile: Id | undefined): Positions {
  if (profile !== undefined) readEntry('profile', base.profiles, profile, '/profile')
  return choosePositions(base, profile)
}

/** A version of a deadline as it holds under the positions taken. */
export interface VersionRead extends Omit<DeadlineVersion, 'readings'> {
  /** The position whose reading stands in the place of the term itself. */
  readonly position?: PositionRef
  readonly toWorkingDay?: boolean
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
  if (reading === undefined) return own
  const { norms, ...other } = reading
  const changed = changesTerm(reading, version)
  return Object.freeze({
    ...own,
    ...(changed ? { countsFirstDay: false, notBefore: NO_BOUNDS } : {}),
    ...other,
    norms: Object.freeze([...new Set([...norms, ...version.norms])]),
  })
}

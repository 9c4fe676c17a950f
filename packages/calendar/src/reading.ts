import type { DeadlineVersion, Id, IsoDuration, NormBase, PositionRef, Reading } from '@verzuimspec/model'
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

/** The lengths of a term as they hold under the positions taken. */
export interface TermLengths {
  readonly lastDay: IsoDuration
  readonly outerLastDay?: IsoDuration
  /** The position whose reading stands in the place of the term itself. */
  readonly position?: PositionRef
  readonly norms: readonly Id[]
}

function isTaken(reading: Reading, positions: Positions): boolean {
  return positions[reading.position.divergence] === reading.position.position
}

/**
 * A version of a deadline under the positions taken. The first reading whose position is taken replaces the lengths
 * it names; an outer day it does not name stays. Its norms come first, those of the duty itself after them.
 */
export function takeReading(version: DeadlineVersion, positions: Positions): TermLengths {
  const reading = version.readings.find((candidate) => isTaken(candidate, positions))
  const outer = reading?.outerLastDay ?? version.outerLastDay
  return Object.freeze({
    lastDay: reading?.lastDay ?? version.lastDay,
    ...(outer === undefined ? {} : { outerLastDay: outer }),
    ...(reading === undefined ? {} : { position: reading.position }),
    norms: Object.freeze([...new Set([...(reading?.norms ?? []), ...version.norms])]),
  })
}

/** The divergences that touch a version, whichever position is taken. */
export function listDivergences(version: DeadlineVersion): readonly Id[] {
  return Object.freeze([...new Set(version.readings.map((reading) => reading.position.divergence))])
}

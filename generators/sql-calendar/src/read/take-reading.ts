import type { Bound, DeadlineVersion, Id, NormBase, Reading } from '@verzuimspec/vocabulary'

/** Which position is taken on each divergence. */
export type Positions = Readonly<Record<Id, Id>>

/** A version of a deadline as it holds under the positions taken. */
export interface VersionRead extends Omit<DeadlineVersion, 'readings'> {
  readonly toWorkingDay: boolean
}

const NO_BOUNDS: readonly Bound[] = []

/** The positions in force: the defaults of the norm base, over them what the profile chooses. */
export function choosePositions(base: NormBase, profile: Id | undefined): Positions {
  const defaults = Object.fromEntries(Object.values(base.divergences).map((entry) => [entry.id, entry.default]))
  return profile === undefined ? defaults : { ...defaults, ...base.profiles[profile]?.choices }
}

/** The first of some readings whose position is taken. */
export function findReading<T extends Pick<Reading, 'position'>>(
  readings: readonly T[],
  positions: Positions,
): T | undefined {
  return readings.find(({ position }) => positions[position.divergence] === position.position)
}

/** A version under the positions taken: another day 0 or length is another term, to which its floors do not apply. */
export function takeReading(version: DeadlineVersion, positions: Positions): VersionRead {
  const { readings, ...own } = version
  const reading = findReading(readings, positions)
  if (reading === undefined) return { ...own, toWorkingDay: false }
  const changed = reading.from !== undefined || reading.lastDay !== version.lastDay
  const { position: _position, toWorkingDay = false, ...other } = reading
  return { ...own, ...(changed ? { countsFirstDay: false, notBefore: NO_BOUNDS } : {}), ...other, toWorkingDay }
}

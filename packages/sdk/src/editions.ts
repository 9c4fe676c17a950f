import type { IsoDate, Validity } from '@verzuimspec/vocabulary'
import type { Tables } from './generated/tables.js'

/** The days on which something in the norm base begins or ends to hold, in order. */
export interface Turns {
  readonly firstDays: readonly IsoDate[]
  readonly lastDays: readonly IsoDate[]
}

function sortDays(days: readonly (IsoDate | undefined)[]): readonly IsoDate[] {
  return [...new Set(days.filter((day) => day !== undefined))].sort()
}

/** Reads the turns of norms and rules: what a date chooses among. */
export function listTurns({ norms, rules }: Tables): Turns {
  const entries: readonly Validity[] = [norms, rules].flatMap((part) => Object.values<Validity>(part))
  return Object.freeze({
    firstDays: sortDays(entries.map(({ validFrom }) => validFrom)),
    lastDays: sortDays(entries.map(({ validTo }) => validTo)),
  })
}

/**
 * The number of the edition that held on a date: two dates have the same number exactly when the same entries held on
 * both. There are few editions, so what is made for each can be kept, whatever dates are asked about.
 */
export function numberEdition({ firstDays, lastDays }: Turns, date: IsoDate): number {
  return firstDays.filter((day) => day <= date).length + lastDays.filter((day) => day < date).length
}

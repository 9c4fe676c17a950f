import type { Validity } from '../entries/norm-base.js'
import type { IsoDate } from '../generated/entries.js'

/** A run of days, both ends inclusive; null is an open end. */
export interface Period {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

function later(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  return (a ?? '') > (b ?? '') ? a : b
}

function earlier(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/**
 * Whether something is valid on a day; null is the day before any other.
 *
 * @example
 * isValidOn({ validFrom: '2024-01-01' }, '2024-01-01') // true
 * isValidOn({ validFrom: '2024-01-01' }, null) // false
 */
export function isValidOn({ validFrom, validTo }: Validity, day: IsoDate | null): boolean {
  return (validFrom === undefined || validFrom <= (day ?? '')) && (validTo === undefined || (day ?? '') <= validTo)
}

/**
 * The days on which both are valid; null when there is none.
 *
 * @example
 * overlapOf({ validFrom: '2024-01-01' }, { validTo: '2025-12-31' }) // { from: '2024-01-01', to: '2025-12-31' }
 * overlapOf({ validFrom: '2024-01-01' }, { validTo: '2023-12-31' }) // null
 */
export function overlapOf(a: Validity, b: Validity): Period | null {
  const from = later(a.validFrom ?? null, b.validFrom ?? null)
  const to = earlier(a.validTo ?? null, b.validTo ?? null)
  return from !== null && to !== null && from > to ? null : { from, to }
}

/**
 * The day after a day.
 *
 * @example
 * dayAfter('2024-02-29') // '2024-03-01'
 */
export function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

import type { IsoDate, Validity } from './spec/basics.js'

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

/** Whether something is valid on a day; null is the day before any other. */
export function isValidOn({ validFrom, validTo }: Validity, day: IsoDate | null): boolean {
  return (validFrom === undefined || validFrom <= (day ?? '')) && (validTo === undefined || (day ?? '') <= validTo)
}

/** The days on which both are valid; null when there is none. */
export function overlapOf(a: Validity, b: Validity): Period | null {
  const from = later(a.validFrom ?? null, b.validFrom ?? null)
  const to = earlier(a.validTo ?? null, b.validTo ?? null)
  return from !== null && to !== null && from > to ? null : { from, to }
}

/** The day after a day. */
export function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** What a length of time counts: days, weeks, months or years. */
export type DurationUnit = 'D' | 'W' | 'M' | 'Y'

/** A length of time in one unit, also as what arithmetic needs: days, or else months. */
export interface Duration {
  /** As it was written. */
  readonly iso: string
  readonly amount: number
  readonly unit: DurationUnit
  /** Whether it counts back: days and months are negative then. */
  readonly back: boolean
  /** Weeks are seven days; 0 when the unit is months or years. */
  readonly days: number
  /** Years are twelve months; 0 when the unit is days or weeks. */
  readonly months: number
}

const GRAMMAR = /^(?:P0D|(-?)P([1-9][0-9]{0,5})([DWMY]))$/
const DAYS_PER: Readonly<Record<DurationUnit, number>> = { D: 1, W: 7, M: 0, Y: 0 }
const MONTHS_PER: Readonly<Record<DurationUnit, number>> = { D: 0, W: 0, M: 1, Y: 12 }

function isUnit(text: string): text is DurationUnit {
  return Object.hasOwn(DAYS_PER, text)
}

/**
 * A length of time taken apart: one whole unit of days, weeks, months or years, such as `P294D`, `-P13W` or `P0D`;
 * null for anything else.
 *
 * @example
 * parseDuration('-P13W')?.days // -91
 * parseDuration('P1Y6M') // null
 */
export function parseDuration(text: string): Duration | null {
  const match = GRAMMAR.exec(text)
  if (match === null) return null
  const [, minus, digits = '0', unit = 'D'] = match
  if (!isUnit(unit)) return null
  const back = minus === '-'
  const amount = Number(digits)
  const signed = back ? -amount : amount
  // Adding zero keeps a negative zero out of the days.
  const days = signed * DAYS_PER[unit] + 0
  return Object.freeze({ iso: text, amount, unit, back, days, months: signed * MONTHS_PER[unit] + 0 })
}

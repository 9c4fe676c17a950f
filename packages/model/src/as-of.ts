import { isIsoDate } from './iso-date.js'
import type { ById, IsoDate, Validity } from './spec/basics.js'
import type { NormBase, Spec } from './spec/norm-base.js'
import { isValidOn } from './validity.js'

function keepValid<T extends Validity>(entries: ById<T>, date: IsoDate): ById<T> {
  return Object.freeze(Object.fromEntries(Object.entries(entries).filter(([, entry]) => isValidOn(entry, date))))
}

/**
 * The norm base as it held on one date: norms and rules that were not valid on that day are left out, both ends
 * inclusive. Sources stay, for a norm in force may cite an article of a law that is no longer. Deadlines and retention keep all their versions; the day that picks one is a day of the case.
 *
 * @throws RangeError when `date` is no date that exists.
 * @example
 * specAsOf(base, '2026-01-01').asOf // '2026-01-01'
 */
export function specAsOf(base: NormBase, date: IsoDate): Spec {
  if (!isIsoDate(date)) {
    throw new RangeError(`\`${date}\` is no date; expected a day that exists, as YYYY-MM-DD; mend the date asked for`)
  }
  return Object.freeze({
    ...base,
    asOf: date,
    norms: keepValid(base.norms, date),
    rules: keepValid(base.rules, date),
  })
}

import { isIsoDate } from '../dates/iso-date.js'
import { isValidOn } from '../dates/validity.js'
import type { ById, Spec, Validity } from '../entries/norm-base.js'
import type { Id, IsoDate, Norm, NormBase } from '../generated/entries.js'

function keepValid<T extends Validity>(entries: ById<T>, date: IsoDate): ById<T> {
  return Object.freeze(Object.fromEntries(Object.entries(entries).filter(([, entry]) => isValidOn(entry, date))))
}

// A rule decides by the norms it rests on: without one in force it has nothing to say, and it cites no other.
function keepGrounded<T extends { readonly norms: readonly Id[] }>(rules: ById<T>, norms: ById<Norm>): ById<T> {
  const grounded = Object.entries(rules).flatMap(([id, rule]) => {
    const inForce = rule.norms.filter((norm) => Object.hasOwn(norms, norm))
    if (inForce.length === rule.norms.length) return [[id, rule] as const]
    return inForce.length === 0 ? [] : [[id, Object.freeze({ ...rule, norms: Object.freeze(inForce) })] as const]
  })
  return Object.freeze(Object.fromEntries(grounded))
}

/**
 * The norm base as it held on one date: norms and rules that were not valid on that day are left out, both ends
 * inclusive, and so are rules and security requirements that rest on no other norms. Sources stay, for a norm in force may cite an article of a law that is no longer. Deadlines and retention keep all their versions; the day that picks one is a day of the case.
 *
 * @throws RangeError when `date` is no date that exists.
 * @example
 * specAsOf(base, '2026-01-01').asOf // '2026-01-01'
 */
export function specAsOf(base: NormBase, date: IsoDate): Spec {
  if (!isIsoDate(date)) {
    throw new RangeError(`\`${date}\` is no date; expected a day that exists, as YYYY-MM-DD; mend the date asked for`)
  }
  const norms = keepValid(base.norms, date)
  return Object.freeze({
    ...base,
    asOf: date,
    norms,
    rules: keepGrounded(keepValid(base.rules, date), norms),
    security: keepGrounded(base.security, norms),
  })
}

import type { Rules } from '@verzuimspec/rules'
import type { Tables } from './generated/tables.js'

type Spec = Rules['spec']

interface Validity {
  readonly validFrom?: string
  readonly validTo?: string
}

function keepValid<T extends Validity>(
  entries: Readonly<Record<string, T>>,
  date: string,
): Readonly<Record<string, T>> {
  const valid = Object.entries(entries).filter(
    ([, { validFrom, validTo }]) =>
      (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo),
  )
  return Object.freeze(Object.fromEntries(valid))
}

type Norms = Spec['norms']

// A rule decides by the norms it rests on: without one in force it has nothing to say, and it cites no other.
function keepGrounded<T extends { readonly norms: readonly string[] }>(
  rules: Readonly<Record<string, T>>,
  norms: Norms,
): Readonly<Record<string, T>> {
  const grounded = Object.entries(rules).flatMap(([id, rule]) => {
    const inForce = rule.norms.filter((norm) => Object.hasOwn(norms, norm))
    if (inForce.length === rule.norms.length) return [[id, rule] as const]
    return inForce.length === 0 ? [] : [[id, Object.freeze({ ...rule, norms: Object.freeze(inForce) })] as const]
  })
  return Object.freeze(Object.fromEntries(grounded))
}

/**
 * The norm base as it held on one date. Written out once more than in the model, because the model reads files and so
 * cannot come along into a browser; a test holds the two equal.
 */
export function specAsOf(tables: Tables, asOf: string): Spec {
  const norms = keepValid(tables.norms, asOf)
  return Object.freeze({
    ...tables,
    asOf,
    norms,
    rules: keepGrounded(keepValid(tables.rules, asOf), norms),
    security: keepGrounded(tables.security, norms),
  })
}

/** The days on which something in the norm base begins or ends to hold, in order. */
export interface Turns {
  readonly firstDays: readonly string[]
  readonly lastDays: readonly string[]
}

function sortDays(days: readonly (string | undefined)[]): readonly string[] {
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
export function numberEdition({ firstDays, lastDays }: Turns, date: string): number {
  return firstDays.filter((day) => day <= date).length + lastDays.filter((day) => day < date).length
}

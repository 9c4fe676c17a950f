import type { CaseDays } from './case-days.js'
import type { CompiledTerm } from './compiled-term.js'
import type { PausePeriod } from './joining.js'
import type { EqualledDays } from './length.js'
import { NO_DAY } from './periods.js'

/** Which bound gave a last day: the term, the outer term, or a bound by its place in its list. */
export const BY_TERM = 0
export const BY_OUTER_TERM = 1
export const BY_NOT_AFTER = 2
export const BY_NOT_BEFORE = 64

/**
 * The days of one case while it is planned. One is kept per calendar and written over by each planning, so that
 * planning allocates nothing.
 */
export interface Work {
  /** The day of each slot: given, or computed for a moment; `NO_DAY` while unknown. */
  readonly days: Int32Array
  /** The grounds whose pauses moved the day of a slot. */
  readonly grounds: Uint8Array
  /** Of each deadline: day 0, last day, which bound gave it, and which version holds; undefined when it is not planned. */
  readonly starts: Int32Array
  readonly lastDays: Int32Array
  readonly boundBy: Uint8Array
  readonly terms: (CompiledTerm | undefined)[]
  /** Whether a deadline is planned for this case. */
  readonly shown: Uint8Array
  readonly equalled: EqualledDays
  pauses: readonly PausePeriod[]
  first: number
  regime: number
  facts: number
}

/** Room to plan with. */
export function makeWork(slots: number, deadlines: number, equalled: EqualledDays): Work {
  return {
    days: new Int32Array(slots),
    grounds: new Uint8Array(slots),
    starts: new Int32Array(deadlines),
    lastDays: new Int32Array(deadlines),
    boundBy: new Uint8Array(deadlines),
    terms: new Array<CompiledTerm | undefined>(deadlines).fill(undefined),
    shown: new Uint8Array(deadlines),
    equalled,
    pauses: [],
    first: 0,
    regime: 0,
    facts: 0,
  }
}

/** Lays a case out to be planned. */
export function layOut(work: Work, days: CaseDays): void {
  const { events } = days
  work.days.fill(NO_DAY)
  for (let at = 0; at < events.length; at += 2) work.days[events[at] as number] = events[at + 1] as number
  work.shown.fill(0)
  work.lastDays.fill(NO_DAY)
  work.grounds.fill(0)
  work.pauses = days.pauses
  work.first = days.first
  work.regime = days.regime
  work.facts = days.facts
}

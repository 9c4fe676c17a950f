import { NO_DAY } from './days.js'
import type { PausePeriod } from './joining.js'
import type { EqualledDays } from './length.js'
import type { Step } from './step.js'

/** Which bound gave a last day: the term, the outer term, or a bound by its place in its list. */
export const BY_TERM = 0
export const BY_OUTER_TERM = 1
export const BY_NOT_AFTER = 2
export const BY_NOT_BEFORE = 64

/** How many slots and deadlines there is to be room for. */
export interface Room {
  readonly slots: number
  readonly deadlines: number
}

/** The days of one case once it is planned. Written over by other cases, so that planning allocates nothing. */
export interface Work {
  /** All that follows up to `woken`, to be copied at once. */
  readonly bytes: Uint8Array
  /** The day of each slot: given, or computed for a moment; `NO_DAY` while unknown. */
  readonly days: Int32Array
  /** Of each deadline: day 0, the first day on which it can be done, and the last. */
  readonly starts: Int32Array
  readonly opens: Int32Array
  readonly lastDays: Int32Array
  /** The grounds whose pauses moved the day of a slot. */
  readonly grounds: Uint8Array
  /** Of each deadline: which bound gave its last day, and which of its versions holds, from 1; 0 when it is not planned. */
  readonly boundBy: Uint8Array
  readonly versions: Uint8Array
  /** Of each deadline: whether what is told besides the first day may concern it. */
  readonly woken: Uint8Array
  readonly equalled: EqualledDays
  pauses: readonly PausePeriod[]
  first: number
  regime: number
  facts: number
  kept: KeptSteps
}

/** The steps that nothing told concerns, by their index, as far as they were built, as they stand on a day. */
export interface KeptSteps {
  steps: (Step | undefined)[]
  today: number | undefined
}

const NO_PAUSES: readonly PausePeriod[] = []

/** Room to plan with in a regime; of a case of which nothing is known. */
export function makeWork({ slots, deadlines }: Room, equalled: EqualledDays, regime = 0): Work {
  const buffer = new ArrayBuffer(5 * slots + 15 * deadlines)
  const numbersFrom = (at: number, count: number) => new Int32Array(buffer, 4 * at, count)
  const bytesFrom = (at: number, count: number) => new Uint8Array(buffer, 4 * (slots + 3 * deadlines) + at, count)
  return {
    bytes: new Uint8Array(buffer),
    days: numbersFrom(0, slots).fill(NO_DAY),
    starts: numbersFrom(slots, deadlines),
    opens: numbersFrom(slots + deadlines, deadlines),
    lastDays: numbersFrom(slots + 2 * deadlines, deadlines).fill(NO_DAY),
    grounds: bytesFrom(0, slots),
    boundBy: bytesFrom(slots, deadlines),
    versions: bytesFrom(slots + deadlines, deadlines),
    woken: bytesFrom(slots + 2 * deadlines, deadlines),
    equalled,
    pauses: NO_PAUSES,
    first: NO_DAY,
    regime,
    facts: 0,
    kept: { steps: [], today: undefined },
  }
}

/** Copies the days of one case over those of another. */
export function copyWork(to: Work, from: Work): void {
  to.bytes.set(from.bytes)
  to.first = from.first
  to.regime = from.regime
  to.kept = from.kept
}

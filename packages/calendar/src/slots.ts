import type { Deadline, Id, NormBase, Regime } from '@verzuimspec/vocabulary'

/** The event every outer term starts from, and most terms do: the spells give its day. */
export const FIRST_SICK_DAY = 'eerste-ziektedag'

/** The first day without incapacity: the spells give it too, once the last of them has ended. */
export const FIRST_WELL_DAY = 'eerste-hersteldag'

/** The moment up to which a new spell joins: its term is the length of an interruption that ends an absence. */
export const JOINING_TERM = 'einde-samentelling'

/** Days of an employment or a life, which may lie before an absence and belong to it all the same. */
export const LASTING_EVENTS: readonly Id[] = ['begin-dienstverband', 'einde-dienstverband', 'aow-leeftijd']

export const FIRST_SICK_DAY_SLOT = 0
export const FIRST_WELL_DAY_SLOT = 1

/** Numbers the days a calendar knows: events, moments, and deeds that meet deadlines. */
export type EventSlots = ReadonlyMap<Id, number>

/** No slot. */
export const NONE = -1

/** How names become numbers: the slot of an event, the index of a deadline; `NONE` for no such deadline. */
export interface Numbering {
  readonly slotOf: (id: Id) => number
  readonly indexOf: (id: Id) => number
  /** Days that come by themselves: nobody does them, and what starts from one counts from the day after. */
  readonly moments: ReadonlySet<Id>
}

/** Whether a deadline is a moment, which comes by itself, so that nobody can do it. */
export function isMoment({ nature }: Deadline): boolean {
  return nature === 'moment'
}

/** Every event and deadline of a norm base with a number; the first two are what the spells give. */
export function numberSlots(base: NormBase): EventSlots {
  const ids = new Set([FIRST_SICK_DAY, FIRST_WELL_DAY, ...Object.keys(base.events), ...Object.keys(base.deadlines)])
  return new Map([...ids].map((id, slot) => [id, slot]))
}

const REGIMES: Readonly<Record<Regime, number>> = {
  regulier: 1,
  huishoudelijk: 2,
  'eigenrisicodrager-zw': 4,
  'vangnet-uwv': 8,
}
const EVERY_REGIME = 15

/** The regimes a calendar knows. */
export const regimeNames = Object.keys(REGIMES) as readonly Regime[]

const bitOf: ReadonlyMap<string, number> = new Map(Object.entries(REGIMES))

/** The bit of a regime. */
export function regimeBit(regime: Regime): number | undefined {
  return bitOf.get(regime)
}

/** The bits of some regimes; of all when none are named. */
export function regimeBits(regimes: readonly Regime[] | undefined): number {
  return regimes?.reduce((bits, regime) => bits | REGIMES[regime], 0) ?? EVERY_REGIME
}

/** Marks slots: those of some names. */
export function markSlots(slots: EventSlots, ids: Iterable<Id>): Uint8Array {
  const marks = new Uint8Array(slots.size)
  for (const id of ids) {
    const slot = slots.get(id)
    if (slot !== undefined) marks[slot] = 1
  }
  return marks
}

/** Numbers the facts terms depend on, one bit each. */
export function numberFacts(base: NormBase): ReadonlyMap<Id, number> {
  const facts = new Set(
    Object.values(base.deadlines).flatMap(({ requires = [], unless = [] }) => [...requires, ...unless]),
  )
  return new Map([...facts].map((fact, index) => [fact, 1 << index]))
}

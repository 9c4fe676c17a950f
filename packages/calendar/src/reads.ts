import type { CompiledBound, CompiledGuard } from './compiled-bound.js'
import type { CompiledDeadline } from './compiled-deadline.js'
import type { CompiledTerm } from './compiled-term.js'
import { NO_DAY } from './days.js'
import { STILL_RUNNING } from './periods.js'
import { FIRST_SICK_DAY_SLOT, NONE } from './slots.js'

/** What a deadline may depend on: the slots of what is told, the first day among them, and these. */
export type Reads = ReadonlySet<number>
export const FACTS = -2
export const PAUSES = -3

/** What one deadline asks for by itself: the days of slots, and the last days of other deadlines by their index. */
interface Asked {
  readonly slots: readonly number[]
  readonly indices: readonly number[]
}

function askOfGuards(guards: readonly CompiledGuard[]): Asked {
  return { slots: guards.flatMap(({ slot, ofSlot }) => [slot, ofSlot]), indices: guards.map(({ index }) => index) }
}

function askOfBounds(bounds: readonly CompiledBound[]): Asked {
  const guarded = askOfGuards(bounds.flatMap(({ guards }) => guards))
  return {
    slots: [...bounds.map(({ slot }) => slot), ...guarded.slots],
    indices: [...bounds.map(({ delayIndex }) => delayIndex), ...guarded.indices],
  }
}

function boundsOf({ notAfter, notBefore }: CompiledTerm): readonly CompiledBound[] {
  return [...notAfter, ...notBefore]
}

/** Whether a term may ask for the first day of sickness where it does not start from it. */
function asksFirstDay({ validFrom, validTo, outerLength }: CompiledTerm): boolean {
  return validFrom !== NO_DAY || validTo !== STILL_RUNNING || outerLength !== undefined
}

function listSlots(term: CompiledTerm): readonly number[] {
  const { startSlot, opensLength, opensSlot, spanFrom, spanTo } = term
  const opens = opensLength === undefined ? NONE : opensSlot
  return [startSlot, opens, spanFrom, spanTo, asksFirstDay(term) ? FIRST_SICK_DAY_SLOT : NONE]
}

function listAsked({ slot, endSlots, guards, terms }: CompiledDeadline): Asked {
  const guarded = askOfGuards(guards)
  const bounded = askOfBounds(terms.flatMap(boundsOf))
  const shorteners = terms.flatMap(({ shortenedBy }) => shortenedBy.map(({ index }) => index))
  return {
    slots: [slot, ...endSlots, ...terms.flatMap(listSlots), ...guarded.slots, ...bounded.slots],
    indices: [...guarded.indices, ...bounded.indices, ...shorteners],
  }
}

/** Whether days that do not count may move it by itself; what is counted from a moment moves with it. */
function countsPauses({ terms }: CompiledDeadline): boolean {
  return terms.some((term) => term.grounds !== 0 || boundsOf(term).some(({ grounds }) => grounds !== 0))
}

/** The slots of the deeds that count as the deed of a slot, itself among them. */
function listDeeds(slot: number, metByOthers: readonly CompiledDeadline[]): Reads {
  const deeds = new Set([slot])
  // What is added to a set while it is gone through is gone through as well.
  for (const deed of deeds) {
    for (const { metBySlots } of metByOthers.filter((other) => other.slot === deed)) {
      for (const other of metBySlots) deeds.add(other)
    }
  }
  return deeds
}

/** What each deadline may depend on, also by way of others; they come in an order in which each follows what it needs. */
export function findReads(
  ordered: readonly CompiledDeadline[],
  metByOthers: readonly CompiledDeadline[],
): readonly Reads[] {
  const byMoment = new Map<number, Reads>()
  const byIndex = new Map<number, Reads>()
  return ordered.map((deadline) => {
    const { slots, indices } = listAsked(deadline)
    const reads = new Set<number>(slots.flatMap((slot) => [...(byMoment.get(slot) ?? listDeeds(slot, metByOthers))]))
    for (const index of indices) for (const read of byIndex.get(index) ?? []) reads.add(read)
    if ((deadline.facts | deadline.contraryFacts) !== 0) reads.add(FACTS)
    if (countsPauses(deadline)) reads.add(PAUSES)
    reads.delete(NONE)
    byIndex.set(deadline.index, reads)
    if (deadline.moment) byMoment.set(deadline.slot, reads)
    return reads
  })
}

import type { Id } from '@verzuimspec/vocabulary'
import type { CompiledDeadline } from './compiled-deadline.js'
import { NO_DAY } from './days.js'
import { FACTS, findReads, PAUSES, type Reads } from './reads.js'
import { FIRST_SICK_DAY_SLOT } from './slots.js'
import type { Room, Work } from './work.js'

/** Deadlines by their place in a roster, as bits, 32 a word. */
export type Places = Int32Array

/** The deadlines of one regime, and which of them concerns what a case tells besides its first day. */
export interface Roster {
  readonly regime: number
  /** In an order in which each comes after the moments it hangs on. */
  readonly deadlines: readonly CompiledDeadline[]
  /** The facts they ask for, in the order of the steps. */
  readonly askedFacts: readonly Id[]
  /** Those that do not hang on the first day: most terms wait for something else, in every case alike. */
  readonly waiting: Places
  /** By slot: those that a day told there may concern, the first day of sickness among them. */
  readonly concernedBy: readonly (Places | undefined)[]
  readonly concernedByFacts: Places | undefined
  readonly concernedByPauses: Places | undefined
  /** A case of which nothing is known, and those of which only the first day is, by the last bits of that day. */
  nothing: Work | undefined
  readonly blanks: (Work | undefined)[]
  /** The first days that came last, by their last bits. */
  readonly seen: Int32Array
}

/** What rosters are made from, and kept with. */
export interface Enrolled {
  /** In an order in which each comes after the moments it hangs on. */
  readonly ordered: readonly CompiledDeadline[]
  readonly metByOthers: readonly CompiledDeadline[]
  readonly room: Room
  /** Those of each regime, by its bit: see `takeRoster`. */
  readonly rosters: (Roster | undefined)[]
}

/** How many blanks are kept: days by the thousand cover the absences that run at one time. A power of two. */
export const BLANKS = 1024

function addPlace(places: Places, place: number): void {
  places[place >> 5] = (places[place >> 5] ?? 0) | (1 << place)
}

/** By what may be read: the places of those that do. */
function groupByReads(reads: readonly Reads[]): ReadonlyMap<number, Places> {
  const groups = new Map<number, Places>()
  for (const [place, each] of reads.entries()) {
    for (const read of each) {
      const places = groups.get(read) ?? new Int32Array(Math.ceil(reads.length / 32))
      addPlace(places, place)
      groups.set(read, places)
    }
  }
  return groups
}

function listWaiting(reads: readonly Reads[]): Places {
  const places = new Int32Array(Math.ceil(reads.length / 32))
  for (const [place, each] of reads.entries()) if (!each.has(FIRST_SICK_DAY_SLOT)) addPlace(places, place)
  return places
}

function listFacts(deadlines: readonly CompiledDeadline[]): readonly Id[] {
  const inSteps = deadlines.toSorted((a, b) => a.index - b.index)
  const asked = inSteps.flatMap(({ deadline: { requires = [], unless = [] } }) => [...requires, ...unless])
  return Object.freeze([...new Set(asked)])
}

function makeRoster({ ordered, metByOthers, room }: Enrolled, regime: number): Roster {
  const deadlines = ordered.filter(({ regimes }) => (regimes & regime) !== 0)
  const reads = findReads(deadlines, metByOthers)
  const groups = groupByReads(reads)
  return {
    regime,
    deadlines,
    askedFacts: listFacts(deadlines),
    waiting: listWaiting(reads),
    concernedBy: Array.from({ length: room.slots }, (_, slot) => groups.get(slot)),
    concernedByFacts: groups.get(FACTS),
    concernedByPauses: groups.get(PAUSES),
    nothing: undefined,
    blanks: Array.from({ length: BLANKS }, () => undefined),
    seen: new Int32Array(BLANKS).fill(NO_DAY),
  }
}

/** The roster of a regime, by its bit; made when first asked for, as most have to do with one. */
export function takeRoster(compiled: Enrolled, regime: number): Roster {
  const known = compiled.rosters[regime]
  if (known !== undefined) return known
  const roster = makeRoster(compiled, regime)
  compiled.rosters[regime] = roster
  return roster
}

/** Adds places to others. */
export function addPlaces(places: Places, more: Places | undefined): void {
  if (more === undefined) return
  for (let word = 0; word < more.length; word += 1) places[word] = (places[word] as number) | (more[word] as number)
}

/** The deadline at the lowest bit of a word of places. */
export function deadlineAt({ deadlines }: Roster, word: number, bits: number): CompiledDeadline {
  return deadlines[(word << 5) + 31 - Math.clz32(bits & -bits)] as CompiledDeadline
}

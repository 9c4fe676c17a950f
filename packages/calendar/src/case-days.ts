import type { ById, Deadline, Id, IsoDate } from '@verzuimspec/model'
import type { AbsenceCase } from './absence.js'
import { printDay, readDay } from './days.js'
import { CalendarError } from './errors.js'
import { cutLeave, findFirst, listPauses, type PausePeriod } from './joining.js'
import { NO_DAY, type Period, readLeaves, readSpells, type SpellPeriod, STILL_RUNNING } from './periods.js'
import {
  type EventSlots,
  FIRST_SICK_DAY,
  FIRST_SICK_DAY_SLOT,
  FIRST_WELL_DAY,
  FIRST_WELL_DAY_SLOT,
  LASTING_EVENTS,
  regimeBit,
  regimeNames,
} from './slots.js'
import { findEntry, refuseId } from './unknown-id.js'

/** An absence on day numbers: what the arithmetic needs, checked and joined. */
export interface CaseDays {
  /** The first day of sickness of the latest absence. */
  readonly first: number
  /** The first day without incapacity after it; later than any day while it runs. */
  readonly recovered: number
  /** The spells of the latest absence, leave cut out, in order of time. */
  readonly joined: readonly SpellPeriod[]
  /** Days within it that may not count, in order of time. */
  readonly pauses: readonly PausePeriod[]
  /** The events that have happened: slot, day, slot, day. Few of many, so a list of them is less to carry. */
  readonly events: readonly number[]
  /** The bit of its regime, and those of the facts known to hold. */
  readonly regime: number
  readonly facts: number
  /** Absent when none was given. */
  readonly deviations: Readonly<Record<Id, string>> | undefined
}

/** What a calendar knows of events and facts. */
export interface EventBook {
  readonly slots: EventSlots
  readonly factBits: ReadonlyMap<Id, number>
  /** The facts the norm base holds, whether a term depends on them or not. */
  readonly facts: readonly Id[]
  readonly moments: ReadonlySet<Id>
  readonly deadlines: ById<Deadline>
  /** Interruptions of fewer days do not end an absence. */
  readonly joinBelow: number
}

const NO_LEAVES: readonly never[] = []
const NOTHING: Readonly<Record<string, never>> = Object.freeze({})

function refuseComputed(at: string): CalendarError {
  const wanted = 'expected the spells and the other events to give it'
  return new CalendarError('event-follows-from-spells', at, `follows from the case; ${wanted}`)
}

function refuseEarly(day: number, earliest: number, at: string): CalendarError {
  const mend = 'expected a day on or after it: mend the date, or add the spell it belongs to'
  const what = `${printDay(day)} lies before the first spell (${printDay(earliest)}); ${mend}`
  return new CalendarError('event-too-early', at, what)
}

function isComputed(id: Id, { moments }: EventBook): boolean {
  return id === FIRST_SICK_DAY || id === FIRST_WELL_DAY || moments.has(id)
}

/** Events of an earlier absence are left out: nothing of this one starts from them or is met by them. */
function readEvents(
  events: Readonly<Record<Id, IsoDate>>,
  book: EventBook,
  spells: readonly Period[],
  first: number,
): number[] {
  const days: number[] = []
  const earliest = spells[0]?.from ?? first
  for (const id in events) {
    if (!Object.hasOwn(events, id)) continue
    const at = `/events/${id}`
    const slot = book.slots.get(id)
    if (slot === undefined) throw refuseId('event or deadline', id, [...book.slots.keys()], at)
    if (isComputed(id, book)) throw refuseComputed(at)
    const day = readDay(events[id] as IsoDate, at)
    const lasting = LASTING_EVENTS.includes(id)
    if (day < earliest && !lasting) throw refuseEarly(day, earliest, at)
    if (day >= first || lasting) days.push(slot, day)
  }
  return days
}

function readRegime(regime: AbsenceCase['regime']): number {
  const bit = regimeBit(regime ?? 'regulier')
  if (bit !== undefined) return bit
  const known = regimeNames.map((name) => `\`${name}\``).join(', ')
  throw new CalendarError('unknown-regime', '/regime', `\`${regime}\` is no regime; expected one of ${known}`)
}

function readFacts(facts: Readonly<Record<Id, boolean>>, { factBits, facts: known }: EventBook): number {
  let bits = 0
  for (const [id, holds] of Object.entries(facts)) {
    if (!known.includes(id)) throw refuseId('fact', id, known, `/facts/${id}`)
    if (holds) bits |= factBits.get(id) ?? 0
  }
  return bits
}

function checkDeviations(deviations: Readonly<Record<Id, string>>, { deadlines }: EventBook): void {
  for (const id of Object.keys(deviations)) {
    const at = `/deviations/${id}`
    if (findEntry('deadline', deadlines, id, at).deviation !== undefined) continue
    const mend = 'expected only terms that may be departed from with a reason'
    throw new CalendarError('no-deviation', at, `\`${id}\` is a term no reason changes; ${mend}`)
  }
}

/** An absence on day numbers. Throws a CalendarError that names the spell, leave or event it refuses. */
export function readCase(absence: AbsenceCase, book: EventBook): CaseDays {
  const spells = readSpells(absence.spells)
  const leaves = absence.leaves === undefined ? NO_LEAVES : readLeaves(absence.leaves)
  const pieces = leaves.length === 0 ? spells : cutLeave(spells, leaves)
  const start = findFirst(pieces, leaves, book.joinBelow)
  const joined = start === 0 ? pieces : pieces.slice(start)
  const first = joined[0]?.from ?? NO_DAY
  const lastSickDay = joined.at(-1)?.to ?? STILL_RUNNING
  const recovered = lastSickDay === STILL_RUNNING ? STILL_RUNNING : lastSickDay + 1
  const { facts, deviations } = absence
  const events = readEvents(absence.events ?? NOTHING, book, spells, first)
  events.push(FIRST_SICK_DAY_SLOT, first)
  if (recovered !== STILL_RUNNING) events.push(FIRST_WELL_DAY_SLOT, recovered)
  if (absence.deviations !== undefined) checkDeviations(absence.deviations, book)
  return {
    first,
    recovered,
    joined,
    pauses: listPauses(joined, leaves),
    events,
    regime: readRegime(absence.regime),
    facts: facts === undefined ? 0 : readFacts(facts, book),
    deviations,
  }
}

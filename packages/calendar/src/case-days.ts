import type { ById, Deadline, Id, IsoDate } from '@verzuimspec/vocabulary'
import type { AbsenceCase } from './absence.js'
import { findDay, NO_DAY, printDay, refuseDay } from './days.js'
import { CalendarError } from './errors.js'
import { cutLeave, findFirst, listPauses, type PausePeriod } from './joining.js'
import { readLeaves, readSpells, type SpellPeriod, STILL_RUNNING } from './periods.js'
import { checkAnswer, checkRecord, fits, refuseShape, refuseType, type Shape } from './shape.js'
import { type EventSlots, regimeBit, regimeNames } from './slots.js'
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
  /** The events told that have happened: slot, day, slot, day. Few of many, so a list of them is less to carry. */
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
  /** By slot: days the spells and the other events give, so that nobody can tell them. */
  readonly computed: Uint8Array
  /** By slot: days of an employment or a life, which may lie before the absence. */
  readonly lasting: Uint8Array
  readonly factBits: ReadonlyMap<Id, number>
  /** The facts the norm base holds, whether a term depends on them or not. */
  readonly facts: readonly Id[]
  readonly deadlines: ById<Deadline>
  /** Interruptions of fewer days do not end an absence. */
  readonly joinBelow: number
}

const CASE: Shape = {
  what: 'a case',
  keys: ['spells', 'events', 'leaves', 'regime', 'facts', 'deviations'],
}

const NO_LEAVES: readonly never[] = []
const NO_EVENTS: readonly number[] = []

function refuseComputed(at: string): CalendarError {
  const wanted = 'expected the spells and the other events to give it'
  return new CalendarError('event-follows-from-spells', at, `follows from the case; ${wanted}`)
}

function refuseEarly(day: number, earliest: number, at: string): CalendarError {
  const mend = 'expected a day on or after it: mend the date, or add the spell it belongs to'
  const what = `${printDay(day)} lies before the first spell (${printDay(earliest)}); ${mend}`
  return new CalendarError('event-too-early', at, what)
}

/** The events told. Those of an earlier absence are left out: nothing of this one starts from them or is met by them. */
function readEvents(
  events: Readonly<Record<Id, IsoDate>>,
  book: EventBook,
  earliest: number,
  first: number,
): readonly number[] {
  checkRecord(events, 'an object with the day of each event by its name', '/events')
  let days: number[] | undefined
  // Their own names are gone through, not the hundred a norm base knows: a case has a few.
  for (const id in events) {
    if (!Object.hasOwn(events, id)) continue
    const slot = book.slots.get(id)
    if (slot === undefined) throw refuseId('event or deadline', id, [...book.slots.keys()], `/events/${id}`)
    if (book.computed[slot] === 1) throw refuseComputed(`/events/${id}`)
    const day = findDay(events[id] as IsoDate)
    if (day === NO_DAY) throw refuseDay(events[id], `/events/${id}`)
    const lasting = book.lasting[slot] === 1
    if (day < earliest && !lasting) throw refuseEarly(day, earliest, `/events/${id}`)
    if (day < first && !lasting) continue
    if (days === undefined) days = [slot, day]
    else days.push(slot, day)
  }
  return days ?? NO_EVENTS
}

function readRegime(regime: AbsenceCase['regime']): number {
  const bit = regimeBit(regime ?? 'regulier')
  if (bit !== undefined) return bit
  const known = regimeNames.map((name) => `\`${name}\``).join(', ')
  throw new CalendarError('unknown-regime', '/regime', `\`${regime}\` is no regime; expected one of ${known}`)
}

function readFacts(facts: Readonly<Record<Id, boolean>>, { factBits, facts: known }: EventBook): number {
  checkRecord(facts, 'an object with true or false for each fact by its name', '/facts')
  let bits = 0
  for (const [id, holds] of Object.entries(facts)) {
    if (!known.includes(id)) throw refuseId('fact', id, known, `/facts/${id}`)
    checkAnswer(holds, `/facts/${id}`)
    if (holds) bits |= factBits.get(id) ?? 0
  }
  return bits
}

function checkDeviations(deviations: Readonly<Record<Id, string>>, { deadlines }: EventBook): void {
  checkRecord(deviations, 'an object with the reason for each deadline by its name', '/deviations')
  for (const [id, reason] of Object.entries(deviations)) {
    const at = `/deviations/${id}`
    const { deviation } = findEntry('deadline', deadlines, id, at)
    if (typeof reason !== 'string') throw refuseType(reason, 'the reason in words', at)
    if (deviation !== undefined) continue
    const mend = 'expected only terms that may be departed from with a reason'
    throw new CalendarError('no-deviation', at, `\`${id}\` is a term no reason changes; ${mend}`)
  }
}

/** An absence on day numbers. Throws a CalendarError that names the spell, leave or event it refuses. */
export function readCase(absence: AbsenceCase, book: EventBook): CaseDays {
  if (!fits(absence, CASE)) throw refuseShape(absence, CASE, '')
  const spells = readSpells(absence.spells)
  const leaves = absence.leaves === undefined ? NO_LEAVES : readLeaves(absence.leaves)
  const pieces = leaves.length === 0 ? spells : cutLeave(spells, leaves)
  const start = findFirst(pieces, leaves, book.joinBelow)
  const joined = start === 0 ? pieces : pieces.slice(start)
  const { from: first } = joined[0] as SpellPeriod
  const { to: lastSickDay } = joined[joined.length - 1] as SpellPeriod
  const recovered = lastSickDay === STILL_RUNNING ? STILL_RUNNING : lastSickDay + 1
  const { facts, deviations } = absence
  const earliest = (spells[0] as SpellPeriod).from
  const events = absence.events === undefined ? NO_EVENTS : readEvents(absence.events, book, earliest, first)
  if (deviations !== undefined) checkDeviations(deviations, book)
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

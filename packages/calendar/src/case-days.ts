import type { Id, IsoDate } from '@verzuimspec/model'
import type { AbsenceCase } from './absence.js'
import { type EventSlots, FIRST_SICK_DAY, FIRST_SICK_DAY_SLOT } from './compiled-term.js'
import { printDay, readDay } from './days.js'
import { CalendarError } from './errors.js'
import { cutLeave, findFirst, listPauses, type PausePeriod } from './joining.js'
import { NO_DAY, type Period, readLeaves, readSpells, STILL_RUNNING } from './periods.js'
import { refuseId } from './unknown-id.js'

/** An absence on day numbers: what the arithmetic needs, checked and joined. */
export interface CaseDays {
  /** The first day of sickness of the latest absence. */
  readonly first: number
  /** The first day without incapacity after it; later than any day while it runs. */
  readonly recovered: number
  /** The spells of the latest absence, leave cut out, in order of time. */
  readonly joined: readonly Period[]
  /** Days within it that may not count, in order of time. */
  readonly pauses: readonly PausePeriod[]
  /** The day of each event by its slot; `NO_DAY` while it has not happened. */
  readonly events: readonly number[]
}

const NO_LEAVES: readonly never[] = []

function refuseFirstSickDay(at: string): CalendarError {
  return new CalendarError(
    'event-follows-from-spells',
    at,
    'follows from the spells; expected `spells` alone to give it',
  )
}

function refuseEarly(day: number, earliest: number, at: string): CalendarError {
  const mend = 'expected a day on or after it: mend the date, or add the spell it belongs to'
  return new CalendarError(
    'event-too-early',
    at,
    `${printDay(day)} lies before the first spell (${printDay(earliest)}); ${mend}`,
  )
}

/** The events a calendar knows: their slots, and a case in which none of them has happened. */
export interface EventBook {
  readonly slots: EventSlots
  readonly blank: readonly number[]
}

/** Events of an earlier absence are left out: nothing of this one starts from them or is met by them. */
function readEvents(
  events: Readonly<Record<Id, IsoDate>>,
  { slots, blank }: EventBook,
  spells: readonly Period[],
  first: number,
): readonly number[] {
  const days = blank.slice()
  days[FIRST_SICK_DAY_SLOT] = first
  const earliest = spells[0]?.from ?? first
  for (const [id, text] of Object.entries(events)) {
    const at = `/events/${id}`
    const slot = slots.get(id)
    if (slot === undefined) throw refuseId('event or deadline', id, [...slots.keys()], at)
    if (id === FIRST_SICK_DAY) throw refuseFirstSickDay(at)
    const day = readDay(text, at)
    if (day < earliest) throw refuseEarly(day, earliest, at)
    if (day >= first) days[slot] = day
  }
  return days
}

/** An absence on day numbers. Throws a CalendarError that names the spell, leave or event it refuses. */
export function readCase(absence: AbsenceCase, book: EventBook): CaseDays {
  const spells = readSpells(absence.spells)
  const leaves = absence.leaves === undefined ? NO_LEAVES : readLeaves(absence.leaves)
  const pieces = leaves.length === 0 ? spells : cutLeave(spells, leaves)
  const start = findFirst(pieces, leaves)
  const joined = start === 0 ? pieces : pieces.slice(start)
  const first = joined[0]?.from ?? NO_DAY
  const lastSickDay = joined.at(-1)?.to ?? STILL_RUNNING
  return {
    first,
    recovered: lastSickDay === STILL_RUNNING ? STILL_RUNNING : lastSickDay + 1,
    joined,
    pauses: listPauses(joined, leaves),
    events: readEvents(absence.events ?? {}, book, spells, first),
  }
}

import { CalendarError } from '../errors.js'
import { type DayRange, type LeavePeriod, type SpellPeriod, STILL_RUNNING } from './periods.js'

/**
 * The spells without the days of leave. On such a day it is the leave that keeps the employee from work, so it can be
 * neither a first day of sickness nor a counted one, and a spell that runs through a leave falls apart around it.
 */
export function cutLeave(spells: readonly SpellPeriod[], leaves: readonly DayRange[]): readonly SpellPeriod[] {
  let pieces = spells
  for (const leave of leaves) {
    const cut: SpellPeriod[] = []
    for (const piece of pieces) cutOne(piece, leave, cut)
    pieces = cut
  }
  if (pieces.length > 0) return pieces
  const mend = 'expected a day of incapacity outside the leaves, which is where a first day of sickness can lie'
  throw new CalendarError('no-spell', '/spells', `lie wholly within leave; ${mend}`)
}

function cutOne(piece: SpellPeriod, leave: DayRange, cut: SpellPeriod[]): void {
  const { from, to, byPregnancy } = piece
  if (leave.to < from || leave.from > to) {
    cut.push(piece)
    return
  }
  if (from < leave.from) cut.push({ from, to: leave.from - 1, byPregnancy })
  if (leave.to < to) cut.push({ from: leave.to + 1, to, byPregnancy })
}

/** Whether both illnesses adjoin leave directly, with nothing but leave between them, and share a cause. */
function adjoinsLeave(earlier: DayRange, later: DayRange, leaves: readonly LeavePeriod[]): boolean {
  let day = earlier.to + 1
  for (const leave of leaves) {
    if (leave.from > day || leave.to < day) continue
    if (leave.otherCause) return false
    day = leave.to + 1
  }
  return day === later.from
}

function areJoined(earlier: DayRange, later: DayRange, leaves: readonly LeavePeriod[], joinBelow: number): boolean {
  const interruption = later.from - earlier.to - 1
  return interruption < joinBelow || adjoinsLeave(earlier, later, leaves)
}

/**
 * Where the latest absence starts in a list of spells: everything from there on is joined. Interruptions of fewer days
 * than `joinBelow` do not end an absence; how many that is, the norm base says.
 */
export function findFirst(pieces: readonly DayRange[], leaves: readonly LeavePeriod[], joinBelow: number): number {
  let index = pieces.length - 1
  while (index > 0) {
    if (!areJoined(pieces[index - 1] as DayRange, pieces[index] as DayRange, leaves, joinBelow)) break
    index -= 1
  }
  return index
}

/** Why days do not count: bits, so that a term can name several grounds at once. */
export const WELL = 1
export const ON_LEAVE = 2
export const PREGNANT = 4

/** Days within an absence that do not count for terms that leave them out on this ground. */
export interface PausePeriod extends DayRange {
  readonly ground: typeof WELL | typeof ON_LEAVE | typeof PREGNANT
}

/** Adds the days of one interruption: leave, and the well days before, between and after leave. */
function addInterruption(from: number, to: number, leaves: readonly DayRange[], pauses: PausePeriod[]): void {
  let day = from
  for (const leave of leaves) {
    if (leave.to < day || leave.from > to) continue
    if (leave.from > day) pauses.push({ from: day, to: leave.from - 1, ground: WELL })
    const last = Math.min(leave.to, to)
    pauses.push({ from: Math.max(day, leave.from), to: last, ground: ON_LEAVE })
    day = last + 1
  }
  if (day <= to) pauses.push({ from: day, to, ground: WELL })
}

/** Where the first leave of an absence ends, or one that its first day follows directly; later than any day without. */
function findDelivered(first: number, leaves: readonly DayRange[]): number {
  for (const leave of leaves) if (leave.to >= first - 1) return leave.to
  return STILL_RUNNING
}

/** Of an illness that still runs it cannot be said how many of its days will not count; after the leave all do. */
function addPregnant(spell: SpellPeriod, delivered: number, pauses: PausePeriod[]): void {
  if (spell.byPregnancy && spell.to !== STILL_RUNNING && spell.from <= delivered)
    pauses.push({ from: spell.from, to: spell.to, ground: PREGNANT })
}

const NO_PAUSES: readonly PausePeriod[] = Object.freeze([])

/** The days of an absence that may be left out of a count, in order of time; `joined` are its spells. */
export function listPauses(joined: readonly SpellPeriod[], leaves: readonly DayRange[]): readonly PausePeriod[] {
  const first = joined[0] as SpellPeriod
  if (joined.length === 1 && leaves.length === 0 && !first.byPregnancy) return NO_PAUSES
  const pauses: PausePeriod[] = []
  const delivered = findDelivered(first.from, leaves)
  addPregnant(first, delivered, pauses)
  for (let index = 1; index < joined.length; index += 1) {
    const later = joined[index] as SpellPeriod
    addInterruption((joined[index - 1] as SpellPeriod).to + 1, later.from - 1, leaves, pauses)
    addPregnant(later, delivered, pauses)
  }
  const end = joined.at(-1)?.to ?? STILL_RUNNING
  for (const { from, to } of leaves) if (from > end) pauses.push({ from, to, ground: ON_LEAVE })
  return pauses
}

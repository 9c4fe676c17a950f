import type { IsoDate } from '@verzuimspec/model'
import type { Leave, Spell } from './absence.js'
import { findDay, NO_DAY, printDay, refuseDay } from './days.js'
import { CalendarError } from './errors.js'

/** Days from and up to and including, as day numbers. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** A period of incapacity. */
export interface SpellPeriod extends Period {
  readonly byPregnancy: boolean
}

export interface LeavePeriod extends Period {
  readonly otherCause: boolean
}

interface Placed extends Period {
  /** Its place in the list it was given in. */
  readonly index: number
}

/** The end of a period that is still running: later than any day. */
export const STILL_RUNNING = 0x3fff_ffff

type ListName = 'spells' | 'leaves'

// JSON pointers are written when something is refused only: for a case that is sound they would cost more than its dates.
function pointAt(list: ListName, index: number): string {
  return `/${list}/${index}`
}

function showPeriod({ from, to }: Period): string {
  return `${printDay(from)} to ${to === STILL_RUNNING ? 'open' : printDay(to)}`
}

function readEdge(text: IsoDate, edge: 'from' | 'to', list: ListName, index: number): number {
  const day = findDay(text)
  if (day === NO_DAY) throw refuseDay(text, `${pointAt(list, index)}/${edge}`)
  return day
}

function checkOrder(from: number, to: number, list: ListName, index: number): void {
  if (to >= from) return
  const mend = `expected \`to\` on or after ${printDay(from)}: mend the date, or leave \`to\` out while it still runs`
  const what = `ends on ${printDay(to)}, before it starts; ${mend}`
  throw new CalendarError('ends-before-start', pointAt(list, index), what)
}

function refuseOverlap(earlier: Placed, later: Placed, list: ListName): CalendarError {
  const [earlierAt, laterAt] = [pointAt(list, earlier.index), pointAt(list, later.index)]
  if (earlier.to === STILL_RUNNING) {
    const what = `starts on ${printDay(earlier.from)} and has no \`to\`, while ${laterAt} (${showPeriod(later)}) is later`
    const mend = 'expected only the latest to be open: give this one its last day as `to`'
    return new CalendarError('open-spell-not-last', earlierAt, `${what}; ${mend}`)
  }
  const what = `${showPeriod(later)} shares days with ${earlierAt} (${showPeriod(earlier)})`
  return new CalendarError('overlap', laterAt, `${what}; expected each day in one of them only`)
}

/** In order of time, whatever the order given; refuses days shared by two. */
function orderPeriods<T extends Placed>(placed: T[], list: ListName): readonly T[] {
  if (placed.length < 2) return placed
  placed.sort((a, b) => a.from - b.from || a.to - b.to)
  for (let index = 1; index < placed.length; index += 1) {
    const earlier = placed[index - 1] as T
    const later = placed[index] as T
    if (later.from <= earlier.to) throw refuseOverlap(earlier, later, list)
  }
  return placed
}

function placeSpell(spell: Spell, index: number): Placed & SpellPeriod {
  const from = readEdge(spell.from, 'from', 'spells', index)
  if (spell.to === undefined) return { from, to: STILL_RUNNING, index, byPregnancy: spell.byPregnancy === true }
  const to = readEdge(spell.to, 'to', 'spells', index)
  checkOrder(from, to, 'spells', index)
  return { from, to, index, byPregnancy: spell.byPregnancy === true }
}

/** The spells in order of time. Throws a CalendarError that names the offending spell. */
export function readSpells(spells: readonly Spell[]): readonly SpellPeriod[] {
  if (!Array.isArray(spells) || spells.length === 0) {
    const what = 'is no list or an empty one; expected at least one period of incapacity'
    throw new CalendarError('no-spell', '/spells', what)
  }
  const placed = [placeSpell(spells[0], 0)]
  for (let index = 1; index < spells.length; index += 1) placed.push(placeSpell(spells[index], index))
  return orderPeriods(placed, 'spells')
}

function placeLeave(leave: Leave, index: number): Placed & LeavePeriod {
  const to = readEdge(leave.to, 'to', 'leaves', index)
  const from = readEdge(leave.from, 'from', 'leaves', index)
  checkOrder(from, to, 'leaves', index)
  return { from, to, index, otherCause: leave.otherCause === true }
}

/** The leaves in order of time. Throws a CalendarError that names the offending leave. */
export function readLeaves(leaves: readonly Leave[]): readonly LeavePeriod[] {
  const placed: (Placed & LeavePeriod)[] = []
  for (const leave of leaves) placed.push(placeLeave(leave, placed.length))
  return orderPeriods(placed, 'leaves')
}

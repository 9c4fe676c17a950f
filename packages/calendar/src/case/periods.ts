import type { IsoDate } from '@verzuimspec/vocabulary'
import { findDay, NO_DAY, printDay, refuseDay } from '../dates/days.js'
import { CalendarError } from '../errors.js'
import type { Leave, Spell } from './absence.js'
import { fits, refuseShape, refuseType, type Shape } from './shape.js'

/** Days from and up to and including, as day numbers. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/** A period of incapacity. */
export interface SpellPeriod extends DayRange {
  readonly byPregnancy: boolean
}

export interface LeavePeriod extends DayRange {
  readonly otherCause: boolean
}

interface Placed extends DayRange {
  /** Its place in the list it was given in. */
  readonly index: number
}

/** The end of a period that is still running: later than any day. */
export const STILL_RUNNING = 0x3fff_ffff

type ListName = 'spells' | 'leaves'

const SPELL: Shape = { what: 'a spell', keys: ['from', 'to', 'byPregnancy'] }
const LEAVE: Shape = { what: 'a leave', keys: ['from', 'to', 'otherCause'] }

/** How to mend a period that ends before it starts. */
const MEND_ORDER: Readonly<Record<ListName, string>> = {
  spells: 'mend the date, or leave `to` out while it still runs',
  leaves: 'mend the dates: the end of a leave is known before it begins',
}

// JSON pointers are written when something is refused only: for a case that is sound they would cost more than its dates.
function pointAt(list: ListName, index: number): string {
  return `/${list}/${index}`
}

function showPeriod({ from, to }: DayRange): string {
  return `${printDay(from)} to ${to === STILL_RUNNING ? 'open' : printDay(to)}`
}

function readEdge(text: IsoDate, edge: 'from' | 'to', list: ListName, index: number): number {
  const day = findDay(text)
  if (day === NO_DAY) throw refuseDay(text, `${pointAt(list, index)}/${edge}`)
  return day
}

function checkOrder(from: number, to: number, list: ListName, index: number): void {
  if (to >= from) return
  const mend = `expected \`to\` on or after ${printDay(from)}: ${MEND_ORDER[list]}`
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

function readFlag(value: boolean | undefined, key: string, list: ListName, index: number): boolean {
  if (value === undefined || typeof value === 'boolean') return value === true
  throw refuseType(value, 'true or false', `${pointAt(list, index)}/${key}`)
}

function placeSpell(spell: Spell, index: number): Placed & SpellPeriod {
  if (!fits(spell, SPELL)) throw refuseShape(spell, SPELL, pointAt('spells', index))
  const from = readEdge(spell.from, 'from', 'spells', index)
  const byPregnancy = readFlag(spell.byPregnancy, 'byPregnancy', 'spells', index)
  if (spell.to === undefined) return { from, to: STILL_RUNNING, index, byPregnancy }
  const to = readEdge(spell.to, 'to', 'spells', index)
  checkOrder(from, to, 'spells', index)
  return { from, to, index, byPregnancy }
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
  if (!fits(leave, LEAVE)) throw refuseShape(leave, LEAVE, pointAt('leaves', index))
  const to = readEdge(leave.to, 'to', 'leaves', index)
  const from = readEdge(leave.from, 'from', 'leaves', index)
  checkOrder(from, to, 'leaves', index)
  return { from, to, index, otherCause: readFlag(leave.otherCause, 'otherCause', 'leaves', index) }
}

/** The leaves in order of time. Throws a CalendarError that names the offending leave. */
export function readLeaves(leaves: readonly Leave[]): readonly LeavePeriod[] {
  if (!Array.isArray(leaves)) throw refuseType(leaves, 'a list of leaves', '/leaves')
  const placed: (Placed & LeavePeriod)[] = []
  for (const leave of leaves) placed.push(placeLeave(leave, placed.length))
  return orderPeriods(placed, 'leaves')
}

import type { Leave, Spell } from './absence.js'
import { printDay, readDay } from './days.js'
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
  /** JSON pointer of the input it came from. */
  readonly at: string
}

/** The end of a period that is still running: later than any day. */
export const STILL_RUNNING = 0x3fff_ffff

/** The day number that stands for "no such day". */
export const NO_DAY = -0x8000_0000

function showPeriod({ from, to }: Period): string {
  return `${printDay(from)} to ${to === STILL_RUNNING ? 'open' : printDay(to)}`
}

function placePeriod(period: Spell, at: string): Placed {
  const from = readDay(period.from, `${at}/from`)
  const to = period.to === undefined ? STILL_RUNNING : readDay(period.to, `${at}/to`)
  if (to >= from) return { from, to, at }
  const mend = `expected \`to\` on or after ${period.from}: mend the date, or leave \`to\` out while it still runs`
  throw new CalendarError('ends-before-start', at, `ends on ${period.to}, before it starts; ${mend}`)
}

function refuseOverlap(earlier: Placed, later: Placed): CalendarError {
  if (earlier.to === STILL_RUNNING) {
    const what = `starts on ${printDay(earlier.from)} and has no \`to\`, while ${later.at} (${showPeriod(later)}) is later`
    const mend = 'expected only the latest to be open: give this one its last day as `to`'
    return new CalendarError('open-spell-not-last', earlier.at, `${what}; ${mend}`)
  }
  const what = `${showPeriod(later)} shares days with ${earlier.at} (${showPeriod(earlier)})`
  return new CalendarError('overlap', later.at, `${what}; expected each day in one of them only`)
}

/** In order of time, whatever the order given; refuses days shared by two. */
function orderPeriods<T extends Placed>(placed: T[]): T[] {
  placed.sort((a, b) => a.from - b.from || a.to - b.to)
  for (let index = 1; index < placed.length; index += 1) {
    const [earlier, later] = [placed[index - 1], placed[index]]
    if (earlier !== undefined && later !== undefined && later.from <= earlier.to) throw refuseOverlap(earlier, later)
  }
  return placed
}

function placeSpell(spell: Spell, at: string): Placed & SpellPeriod {
  const { from, to } = placePeriod(spell, at)
  return { from, to, at, byPregnancy: spell.byPregnancy === true }
}

/** The spells in order of time. Throws a CalendarError that names the offending spell. */
export function readSpells(spells: readonly Spell[]): readonly SpellPeriod[] {
  if (!Array.isArray(spells) || spells.length === 0) {
    throw new CalendarError(
      'no-spell',
      '/spells',
      'is no list or an empty one; expected at least one period of incapacity',
    )
  }
  return orderPeriods(spells.map((spell, index) => placeSpell(spell, `/spells/${index}`)))
}

function placeLeave(leave: Leave, at: string): Placed & LeavePeriod {
  const { from } = leave
  const to = readDay(leave.to, `${at}/to`)
  return { ...placePeriod({ from, to: printDay(to) }, at), otherCause: leave.otherCause === true }
}

/** The leaves in order of time. Throws a CalendarError that names the offending leave. */
export function readLeaves(leaves: readonly Leave[]): readonly LeavePeriod[] {
  return orderPeriods(leaves.map((leave, index) => placeLeave(leave, `/leaves/${index}`)))
}

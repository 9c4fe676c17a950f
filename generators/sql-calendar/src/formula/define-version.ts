import { parseDay } from '@verzuimspec/calendar'
import type { Bound, Id } from '@verzuimspec/vocabulary'
import type { VersionRead } from '../read/take-reading.js'
import { allOf, type Context, dayOf, define, holdsFor, isMomentName, snake } from './context.js'
import { movedBy, writeGrounds } from './define-grounds.js'
import { writeGuard } from './define-guards.js'
import type { Formula } from './definitions.js'
import { endOf, groundBits, lengthOf, shiftEnd } from './end-of.js'

function writeDelay(context: Context, id: Id | undefined, sign: '+' | '-'): Formula {
  if (id === undefined || !Object.hasOwn(context.base.deadlines, id)) return ''
  const late = `${dayOf(context, id)} - {${snake(id)}__last_day}`
  return ` ${sign} COALESCE(CASE WHEN ${late} > 0 THEN ${late} END, 0)`
}

/** The day of a bound; unknown where it does not bound, or while its start is unknown. */
function writeBound(context: Context, bound: Bound): Formula {
  const { from, date, lastDay, counting } = bound
  const day = from === undefined ? (date === undefined ? 'NULL' : `${parseDay(date)}`) : dayOf(context, from)
  const delay = writeDelay(context, bound.delayOf, '+')
  const fromMoment = isMomentName(context, from)
  const length = lastDay === undefined ? undefined : lengthOf(lastDay, { ...bound, fromMoment })
  const moved = movedBy(context, from)
  const end =
    length === undefined
      ? `${day}${delay}`
      : shiftEnd(
          context,
          day,
          `${endOf(context, length, { day, grounds: groundBits(counting), moved })}${delay}`,
          length,
        )
  const conditions = [
    ...holdsFor(context, bound.regimes),
    ...(bound.when ?? []).map((guard) => writeGuard(context, guard)),
  ]
  return conditions.length === 0 ? end : `CASE WHEN ${allOf(conditions)} THEN ${end} END`
}

/** The days between two moments that a term adds to itself. */
function writeSpan(context: Context, { extendedBy }: VersionRead): Formula {
  if (extendedBy === undefined) return ''
  const [from, to] = [dayOf(context, extendedBy.from), dayOf(context, extendedBy.to)]
  return ` + COALESCE(CASE WHEN ${to} > ${from} THEN ${to} - ${from} END, 0)`
}

function writeTerm(context: Context, version: VersionRead): Formula {
  const { from, lastDay, counting } = version
  const length = lengthOf(lastDay, { ...version, fromMoment: isMomentName(context, from) })
  const day = dayOf(context, from)
  const end = endOf(context, length, { day, grounds: groundBits(counting), moved: movedBy(context, from) })
  return shiftEnd(context, day, `${end}${writeSpan(context, version)}`, length)
}

function writeOuterTerm(context: Context, { outerLastDay, counting, rollsOver }: VersionRead): readonly Formula[] {
  if (outerLastDay === undefined) return []
  const length = lengthOf(outerLastDay, { rollsOver })
  const end = endOf(context, length, { day: '{first_day}', grounds: groundBits(counting), moved: undefined })
  return [shiftEnd(context, '{first_day}', end, length)]
}

/** One version: its last day, the day it starts on, the first day on which it can be done, and what moved it. */
export interface VersionFormulas {
  readonly lastDay: Formula
  readonly start: Formula
  readonly opens: Formula
  readonly movedBy: Formula
}

/** The first day on which it can be done: days the term leaves out, its opening does as well. */
function writeOpening(context: Context, { opens, from, counting }: VersionRead): Formula {
  const day = dayOf(context, opens?.from ?? from)
  if (opens === undefined) return day
  const start = { day, grounds: groundBits(counting), moved: movedBy(context, opens.from ?? from) }
  return endOf(context, lengthOf(opens.day), start)
}

/** Defines the last day of a version: its own, raised, capped, and shortened, in that order. */
export function defineVersion(context: Context, stem: string, version: VersionRead): VersionFormulas {
  const { dialect } = context
  const { notBefore = [], notAfter = [], shortenedBy = [] } = version
  const term = define(context, `${stem}__term`, writeTerm(context, version))
  const floors = notBefore.map((bound, i) => define(context, `${stem}__floor${i + 1}`, writeBound(context, bound)))
  const raised = define(context, `${stem}__raised`, dialect.latest([term, ...floors]))
  const outer = writeOuterTerm(context, version).map((end) => define(context, `${stem}__outer`, end))
  const caps = notAfter.map((bound, i) => define(context, `${stem}__cap${i + 1}`, writeBound(context, bound)))
  const end = define(context, `${stem}__end`, dialect.earliest([raised, ...outer, ...caps]))
  const delays = shortenedBy.map((id) => writeDelay(context, id, '-')).join('')
  return {
    lastDay: delays === '' ? end : define(context, `${stem}__shortened`, `${end}${delays}`),
    start: dayOf(context, version.from),
    opens: writeOpening(context, version),
    movedBy: writeMovedBy(context, version, { term, floors, raised, outer, caps, end }),
  }
}

interface Ends {
  readonly term: Formula
  readonly floors: readonly Formula[]
  readonly raised: Formula
  readonly outer: readonly Formula[]
  readonly caps: readonly Formula[]
  /** Before anything is taken off it. */
  readonly end: Formula
}

/** The grounds whose pauses moved a last day: those of whatever gave it. */
function writeMovedBy(context: Context, version: VersionRead, ends: Ends): Formula {
  const own = groundBits(version.counting)
  const boundGrounds = ({ counting, from }: Bound) => writeGrounds(context, groundBits(counting), from)
  const byTerm = writeGrounds(context, own, version.from)
  if (ends.floors.length + ends.outer.length + ends.caps.length === 0) return byTerm
  const raisers = ends.floors.map(
    (end, i) => `WHEN ${end} = ${ends.raised} THEN ${boundGrounds(version.notBefore?.[i] as Bound)}`,
  )
  const byRaised =
    raisers.length === 0 ? byTerm : `CASE WHEN ${ends.term} = ${ends.raised} THEN ${byTerm} ${raisers.join(' ')} END`
  const cappers = [
    ...ends.outer.map((end) => `WHEN ${end} = ${ends.end} THEN ${own}`),
    ...ends.caps.map((end, i) => `WHEN ${end} = ${ends.end} THEN ${boundGrounds(version.notAfter?.[i] as Bound)}`),
  ]
  if (cappers.length === 0) return byRaised
  return `CASE WHEN ${ends.raised} = ${ends.end} THEN ${byRaised} ${cappers.join(' ')} END`
}

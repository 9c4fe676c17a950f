import type { Bound, Deadline, DeadlineVersion, Guard, Id, NormBase } from '@verzuimspec/vocabulary'
import { parseDuration } from './durations.js'
import { CalendarError } from './errors.js'
import { FIRST_SICK_DAY } from './slots.js'

const NO_BOUNDS: readonly Bound[] = []
const NO_GUARDS: readonly Guard[] = []

function namesOfGuards(guards: readonly Guard[]): readonly (Id | undefined)[] {
  return guards.flatMap(({ event, of }) => [event, of])
}

function namesOfVersion(version: DeadlineVersion): readonly (Id | undefined)[] {
  const { from, opens, extendedBy, notAfter = NO_BOUNDS, notBefore = NO_BOUNDS, readings } = version
  const bounds = [...notAfter, ...notBefore]
  return [
    from,
    opens?.from,
    extendedBy?.from,
    extendedBy?.to,
    ...(version.shortenedBy ?? []),
    ...bounds.flatMap((bound) => [bound.from, bound.delayOf, ...namesOfGuards(bound.when ?? NO_GUARDS)]),
    ...readings.flatMap((reading) => [reading.from, reading.opens?.from]),
  ]
}

/** Whether a deadline's name in a term stands for its last day; that of a duty stands for the day it was met. */
function isComputed(base: NormBase, id: Id, own: Id, deadline: Deadline): boolean {
  const named = Object.hasOwn(base.deadlines, id) ? base.deadlines[id] : undefined
  if (named === undefined || id === own) return false
  return named.nature === 'moment' || asksLastDay(deadline, id)
}

function asksLastDay({ when = NO_GUARDS, versions }: Deadline, id: Id): boolean {
  const bounds = versions.flatMap(({ notAfter = NO_BOUNDS, notBefore = NO_BOUNDS }) => [...notAfter, ...notBefore])
  const guards = [...when, ...bounds.flatMap((bound) => bound.when ?? NO_GUARDS)]
  const delays = [...bounds.map(({ delayOf }) => delayOf), ...versions.flatMap(({ shortenedBy = [] }) => shortenedBy)]
  return delays.includes(id) || guards.some(({ event, is }) => is === 'late' && event === id)
}

/** The deadlines whose last day another needs before its own can be found. */
function listNeeds(base: NormBase, deadline: Deadline): readonly Id[] {
  const { endsWith = [], when = NO_GUARDS, versions, id: own } = deadline
  const named = [...versions.flatMap(namesOfVersion), ...namesOfGuards(when), ...endsWith]
  const known = named.filter((id): id is Id => id !== undefined)
  return [...new Set(known)].filter((id) => isComputed(base, id, own, deadline))
}

function refuseCircle(way: readonly Id[]): CalendarError {
  const circle = way.map((id) => `\`${id}\``).join(' → ')
  return new CalendarError(
    'circular-term',
    '/deadlines',
    `${circle}: each waits for the next; expected one to stand on its own`,
  )
}

/** The deadlines in an order in which each comes after those it hangs on. Throws `circular-term` when there is none. */
export function orderDeadlines(base: NormBase): readonly Id[] {
  const placed = new Set<Id>()
  const place = (id: Id, way: readonly Id[]): void => {
    if (placed.has(id)) return
    if (way.includes(id)) throw refuseCircle([...way.slice(way.indexOf(id)), id])
    const deadline = base.deadlines[id]
    for (const need of deadline === undefined ? [] : listNeeds(base, deadline)) place(need, [...way, id])
    placed.add(id)
  }
  for (const id of Object.keys(base.deadlines)) place(id, [])
  return [...placed]
}

const DAYS_PER_MONTH = 30.44

/** Where a term stands that hangs on something that may never come: after all that comes by itself. */
const AFTER_ALL = 10_000

function countDays(offset: string): number {
  const { days, months } = parseDuration(offset)
  return days + months * DAYS_PER_MONTH
}

/** Roughly where a deadline comes in an absence, in days; only to list deadlines in the order they run out. */
function rankDeadline(base: NormBase, id: Id, depth: number): number {
  if (id === FIRST_SICK_DAY) return 0
  const latest = Object.hasOwn(base.deadlines, id) ? base.deadlines[id]?.versions.at(-1) : undefined
  if (latest === undefined || depth > 20) return AFTER_ALL
  if (latest.outerLastDay !== undefined) return countDays(latest.outerLastDay)
  const from = latest.from === id ? AFTER_ALL : rankDeadline(base, latest.from, depth + 1)
  return from + countDays(latest.lastDay)
}

/** The deadlines in the order in which they run out when nothing moves them. */
export function sortByRank(base: NormBase): readonly Deadline[] {
  const ranked = Object.values(base.deadlines).map((deadline) => ({
    deadline,
    rank: rankDeadline(base, deadline.id, 0),
  }))
  ranked.sort((a, b) => a.rank - b.rank || (a.deadline.id < b.deadline.id ? -1 : 1))
  return ranked.map(({ deadline }) => deadline)
}

import type { Extension, Id, IsoDate, NormBase, Retention, RetentionVersion } from '@verzuimspec/vocabulary'
import { civilOf, dayOf, parseDay, readDay } from './days.js'
import { addDuration } from './durations.js'
import { CalendarError } from './errors.js'
import { findReading, type Positions } from './reading.js'
import { checkAnswer } from './shape.js'
import { findEntry } from './unknown-id.js'

/** Facts a keeper knows; one that is absent is unknown. */
export type RetentionFacts = Readonly<Record<Id, boolean>>

/** What is asked about one record. */
export interface RetentionQuery {
  readonly retention: Id
  /** Days on which the events happened that terms run from, such as `einde-dienstverband`. */
  readonly events: Readonly<Record<Id, IsoDate>>
  readonly facts?: RetentionFacts
}

/** The version of a term that governs a record, and the last day it gives. */
export interface GoverningTerm {
  readonly version: RetentionVersion
  readonly lastDay: number
}

/** Refuses an event told to have come before one that it cannot come before. */
function checkOrder(base: NormBase, events: RetentionQuery['events']): void {
  for (const [id, day] of Object.entries(events)) {
    const earlier = base.events[id]?.notBefore
    const earliest = earlier === undefined ? undefined : events[earlier]
    if (earliest === undefined || parseDay(day) >= parseDay(earliest)) continue
    const what = `\`${id}\` on ${day} lies before \`${earlier}\` on ${earliest}`
    throw new CalendarError('event-too-early', `/events/${id}`, `${what}; expected it on that day or later`)
  }
}

/** Refuses identifiers and dates the norm base or the calendar does not hold; gives the term asked for. */
export function checkQuery(base: NormBase, { retention, events, facts }: RetentionQuery): Retention {
  const found = findEntry('retention term', base.retention, retention, '/retention')
  for (const [id, day] of Object.entries(events)) {
    findEntry('event', base.events, id, `/events/${id}`)
    readDay(day, `/events/${id}`)
  }
  for (const [id, holds] of Object.entries(facts ?? {})) {
    findEntry('fact', base.facts, id, `/facts/${id}`)
    checkAnswer(holds, `/facts/${id}`)
  }
  checkOrder(base, events)
  return found
}

/** The extensions whose fact holds; those that move part of a record aside are no extensions. */
export function listExtensions(version: RetentionVersion, facts: RetentionFacts): readonly Extension[] {
  return version.extensions.filter(({ fact, effect }) => effect !== 'moves' && facts[fact] === true)
}

/** What goes to another file when the term has passed. */
export function listMoves(version: RetentionVersion, facts: RetentionFacts): readonly Extension[] {
  return version.extensions.filter(({ fact, effect }) => effect === 'moves' && facts[fact] === true)
}

/** A version under the positions taken: the first reading whose position is taken replaces what it names. */
export function readVersion(version: RetentionVersion, positions: Positions): RetentionVersion {
  const reading = findReading(version.readings ?? [], positions)
  if (reading === undefined) return version
  const { position, norms, ...named } = reading
  return { ...version, ...named, norms: [...new Set([...norms, ...version.norms])] }
}

/** Day 0 of a term: that of the event, or the last day of its year, so that counting begins on 1 January. */
function findDayZero({ startsOn }: RetentionVersion, event: number): number {
  return startsOn === 'next-january' ? dayOf(civilOf(event).year, 12, 31) : event
}

/** The last day by both terms of a version; undefined while an event one of them runs from has no day. */
function findLastDay(version: RetentionVersion, events: RetentionQuery['events']): number | undefined {
  const { start, term, notBefore } = version
  const day = events[start]
  if (day === undefined) return undefined
  const lastDay = addDuration(findDayZero(version, parseDay(day)), term)
  if (notBefore === undefined) return lastDay
  const second = events[notBefore.start]
  return second === undefined ? undefined : Math.max(lastDay, addDuration(parseDay(second), notBefore.term))
}

/** Whether the record is still there when the version ends: its term runs on, is extended, or someone asks later. */
function outlives(
  lastDay: number,
  version: RetentionVersion,
  facts: RetentionFacts,
  today: number | undefined,
): boolean {
  if (version.validTo === undefined) return false
  const end = parseDay(version.validTo)
  return lastDay > end || (today ?? lastDay) > end || listExtensions(version, facts).length > 0
}

function refuseMissing(retention: Id, version: RetentionVersion, events: RetentionQuery['events']): CalendarError {
  const since = version.validFrom === undefined ? '' : ` under the term in force from ${version.validFrom}`
  const given = Object.keys(events).map((id) => `\`${id}\``)
  const have = given.length === 0 ? 'none was given' : `given: ${given.join(', ')}`
  const starts = [version.start, ...(version.notBefore === undefined ? [] : [version.notBefore.start])]
  const needed = starts.filter((id) => events[id] === undefined).map((id) => `\`${id}\``)
  const wanted = `\`${retention}\` runs from ${needed.join(' and ')}${since}`
  return new CalendarError('event-missing', '/events', `${wanted}; expected the day of that event, ${have}`)
}

/**
 * The version that governs a record. A new term takes over every record still held on the day it starts, so an older
 * version governs only what ran out under it. A record asked about on a later day is still held, and one whose start
 * under an older version is unknown cannot be shown to have run out.
 */
export function findGoverning(
  retention: Retention,
  { events, facts = {} }: RetentionQuery,
  today: number | undefined,
  positions: Positions,
): GoverningTerm {
  let latest: RetentionVersion | undefined
  for (const written of retention.versions) {
    const version = readVersion(written, positions)
    latest = version
    const lastDay = findLastDay(version, events)
    const last = written === retention.versions.at(-1)
    if (lastDay !== undefined && (last || !outlives(lastDay, version, facts, today))) return { version, lastDay }
  }
  if (latest !== undefined) throw refuseMissing(retention.id, latest, events)
  throw new CalendarError('event-missing', '/retention', `\`${retention.id}\` has no version; expected at least one`)
}

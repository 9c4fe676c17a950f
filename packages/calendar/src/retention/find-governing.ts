import type { Id } from '@verzuimspec/vocabulary'
import { addLength } from '../dates/add-duration.js'
import { civilOf, dayOf, parseDay } from '../dates/days.js'
import { CalendarError } from '../errors.js'
import type { ExtensionNode, KeepingEndNode, KeepingNode, KeepingTermNode } from './keeping-node.js'
import type { RetentionFacts, RetentionQuery } from './read-query.js'

type Events = RetentionQuery['events']

/** The term that governs a record, and the last day it gives. */
export interface GoverningTerm {
  readonly term: KeepingTermNode
  readonly lastDay: number
}

/** What holds of what may prolong a term, or move part of the record. */
export function listHolding(
  { extensions }: KeepingTermNode,
  wanted: ExtensionNode['effect'],
  facts: RetentionFacts,
): readonly ExtensionNode[] {
  return extensions.filter(({ fact, effect }) => effect === wanted && facts[fact] === true)
}

/** Day 0: that of the event, or the last day of its year, so that counting begins on 1 January. */
function findDayZero({ runsFrom }: KeepingEndNode, event: number): number {
  return runsFrom === 'end-of-year' ? dayOf(civilOf(event).year, 12, 31) : event
}

/** The last day of a term: the latest of its ends; undefined while an event one of them runs from has no day. */
function findLastDay({ ends }: KeepingTermNode, events: Events): number | undefined {
  const days = ends.flatMap((end) => {
    const day = events[end.start]
    return day === undefined ? [] : [addLength(findDayZero(end, parseDay(day)), end.length)]
  })
  return days.length < ends.length ? undefined : Math.max(...days)
}

/** Whether the record is still there when the version ends: its term runs on, is extended, or someone asks later. */
function outlives(lastDay: number, term: KeepingTermNode, facts: RetentionFacts, today: number | undefined): boolean {
  if (term.validTo === undefined) return false
  const end = parseDay(term.validTo)
  return lastDay > end || (today ?? lastDay) > end || listHolding(term, 'extends', facts).length > 0
}

function refuseMissing(id: Id, { validFrom, ends }: KeepingTermNode, events: Events): CalendarError {
  const since = validFrom === undefined ? '' : ` under the term in force from ${validFrom}`
  const given = Object.keys(events).map((event) => `\`${event}\``)
  const have = given.length === 0 ? 'none was given' : `given: ${given.join(', ')}`
  const needed = ends.map(({ start }) => start).filter((start) => events[start] === undefined)
  const wanted = `\`${id}\` runs from ${needed.map((start) => `\`${start}\``).join(' and ')}${since}`
  return new CalendarError('event-missing', '/events', `${wanted}; expected the day of that event, ${have}`)
}

/**
 * The term that governs a record. A new version takes over every record still held on the day it starts, so an older
 * one governs only what ran out under it. A record asked about on a later day is still held, and one whose start under
 * an older version is unknown cannot be shown to have run out.
 */
export function findGoverning(
  { id, terms }: KeepingNode,
  { events, facts = {} }: RetentionQuery,
  today: number | undefined,
): GoverningTerm {
  const latest = terms.at(-1)
  for (const term of terms) {
    const lastDay = findLastDay(term, events)
    if (lastDay === undefined) continue
    if (term === latest || !outlives(lastDay, term, facts, today)) return { term, lastDay }
  }
  if (latest !== undefined) throw refuseMissing(id, latest, events)
  throw new CalendarError('event-missing', '/retention', `\`${id}\` has no version; expected at least one`)
}
